import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import type { Page } from 'puppeteer';
import type { Assets } from './assets.ts';
import { fitTables } from './fit.ts';
import { headOf, screenOn } from './serve.ts';
import type { BrokenImage, Screen } from './serve.ts';
import type { Session } from './session.ts';
import { timeLimits, within } from './time-limits.ts';
import type { TimeLimits } from './time-limits.ts';

/** HTML in a browser, ready to be printed. */
export interface LaidOut {
  readonly page: Page;
  /** Images that cannot be shown. */
  readonly broken: readonly BrokenImage[];
  readonly limits: TimeLimits;
}

/** Pages of one browser that print beside each other, each in a process of its own. */
export interface Renderers {
  /** Lays out HTML in the first page that has nothing to do, and gives it to work. */
  readonly use: <T>(html: string, work: (laidOut: LaidOut) => Promise<T>) => Promise<T>;
}

interface Renderer {
  readonly page: Page;
  readonly screen: Screen;
  html: string;
  broken: readonly BrokenImage[];
  /** Characters of HTML that it has shown. */
  worn: number;
}

/** Bytes that a page takes while it prints, and what the browser and this program take beside it. */
const memory = { page: 350_000_000, rest: 650_000_000 };

/** Characters of HTML after which a page makes room for a new one: what it took is given back with it. */
const wornOut = 4_000_000;

/** How many pages print beside each other: one for each core, as far as there is memory for them. */
export function rendererCount(
  cores = availableParallelism(),
  bytes = Math.min(totalmem(), process.constrainedMemory() || Infinity),
): number {
  return Math.max(1, Math.min(cores, Math.floor((bytes - memory.rest) / memory.page)));
}

/**
 * Makes renderers of the pages of a browser, each when it is first needed.
 *
 * @param count - most of them
 * @param limits - by default what suits the size of each piece of HTML
 */
export function renderersIn(
  { open }: Session,
  assets: Assets,
  count: number,
  limits: TimeLimits | undefined,
): Renderers {
  const idle: Renderer[] = [];
  const waiting: ((renderer: Renderer | null) => void)[] = [];
  let made = 0;

  const acquire = async (html: string): Promise<Renderer | null> => {
    const same = idle.findIndex((renderer) => renderer.html === html);
    if (same !== -1) return idle.splice(same, 1)[0] ?? null;
    if (made === count) return idle.shift() ?? new Promise((resolve) => waiting.push(resolve));
    made += 1;
    return null;
  };
  const release = (renderer: Renderer): void => {
    const next = waiting.shift();
    if (next) next(renderer);
    else idle.push(renderer);
  };

  const fresh = async (html: string, limit: number): Promise<Renderer> => {
    const page = await open();
    const screen = screenOn(page, assets);
    const broken = await screen.show(html, limit);
    await within('laden', limit, fitTables(page));
    return { page, screen, html, broken, worn: html.length };
  };
  const showing = async (present: Renderer | null, html: string, limit: number): Promise<Renderer> => {
    if (present === null) return fresh(html, limit);
    if (present.html === html) return present;
    if (present.worn > wornOut || headOf(present.html) !== headOf(html)) {
      await present.page.close();
      return fresh(html, limit);
    }
    const broken = await present.screen.show(html, limit);
    await within('laden', limit, fitTables(present.page));
    return Object.assign(present, { html, broken, worn: present.worn + html.length });
  };

  return {
    use: async (html, work) => {
      const own = limits ?? timeLimits(html);
      const renderer = await showing(await acquire(html), html, own.load);
      const outcome = await work({ page: renderer.page, broken: renderer.broken, limits: own });
      release(renderer);
      return outcome;
    },
  };
}

import { setImmediate } from 'node:timers/promises';
import { defined } from '../../diagnostics/defined.ts';
import { idsIn, pagesAskedIn } from '../html/page-of.ts';
import { PageTruthError } from '../page-truth.ts';
import { pagesBefore, passOf, samePages, shifted } from '../printed-pages.ts';
import type { PrintedPages } from '../printed-pages.ts';
import type { Remember } from '../remember.ts';
import type { Assets } from './assets.ts';
import { retryAfterCrash } from './crash.ts';
import { fillPart, printFilled } from './fill.ts';
import type { Filling } from './fill.ts';
import { findPages } from './find-pages.ts';
import { assertImages, blocksOf } from './missing.ts';
import { rendererCount, renderersIn } from './renderers.ts';
import type { Renderers } from './renderers.ts';
import type { BrokenImage } from './serve.ts';
import { withBrowser } from './session.ts';
import { estimatePages, timeLimits, within } from './time-limits.ts';
import type { TimeLimits } from './time-limits.ts';

export interface PaginateOptions {
  /** Told in words how far the work is. */
  readonly log?: (line: string) => void;
  /** Stops the work and the browser. */
  readonly signal?: AbortSignal;
  /** By default what suits the size of the HTML. */
  readonly limits?: TimeLimits;
  /** File and line of a block, to name it in errors. */
  readonly sourceOf?: (block: string) => string | null;
  /** Parts that are printed beside each other; by default what cores and memory allow. */
  readonly renderers?: number;
}

/** What becomes of the print of a part. */
export interface PartWork<P> {
  /** Takes in the tagged print of a part. */
  readonly take: (print: Uint8Array, index: number) => Promise<P>;
  /** What else than HTML and page numbers it is made of. */
  readonly madeOf: (index: number) => readonly string[];
  /** The pages of what was made, counted within the part. */
  readonly pagesOf: (made: P) => PrintedPages;
  readonly remember: Remember;
}

/** A print in the parts it was made in. */
export interface PrintedParts<P> {
  readonly parts: readonly P[];
  /** Pages of the whole. */
  readonly destinations: PrintedPages;
  /** Which browser printed it, for reports. */
  readonly browser: string;
}

/** A part as the first pass found it. */
interface Found {
  readonly pages: PrintedPages;
  readonly broken: readonly BrokenImage[];
  readonly browser: string;
}

/** Prints before giving up on numbers that go on changing what they count. */
const mostPasses = 6;

/** Parts after which the log tells how far a pass is. */
const mostUntold = 25;

/** Gives a piece of HTML to the first renderer that has nothing to do, with the name of the browser. */
interface Press {
  readonly use: Renderers['use'];
  readonly browser: string;
}

/**
 * Prints HTML twice, for Chromium's CSS cannot refer to pages: a first pass finds them, a second prints with the numbers
 * filled in and tagged. Parts are printed beside each other, the longest first.
 *
 * Reported: https://bugs.chromium.org/p/chromium/issues/detail?id=368053
 *
 * @param parts - pages of HTML whose `data-page-of` places wait for a number; each begins on a page of its own
 * @throws ExpectedError for what a person can mend; the reason of the signal
 */
export async function paginate<P>(
  parts: readonly string[],
  assets: Assets,
  work: PartWork<P>,
  options: PaginateOptions,
): Promise<PrintedParts<P>> {
  const { log = () => undefined, signal, limits, renderers = rendererCount() } = options;
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const count = Math.max(1, Math.min(renderers, parts.length));
  const attempt = async (): Promise<PrintedParts<P>> =>
    withBrowser({ limits: limits ?? timeLimits(longest), signal }, async (session) => {
      log(session.browser);
      const { use } = renderersIn(session, assets, count, limits);
      return printInPasses(parts, { use, browser: session.browser }, work, options);
    });
  return retryAfterCrash(attempt, log);
}

async function printInPasses<P>(
  parts: readonly string[],
  press: Press,
  work: PartWork<P>,
  { log = () => undefined, sourceOf = () => null }: PaginateOptions,
): Promise<PrintedParts<P>> {
  const found = await firstPass(parts, press, work.remember, log);
  let last = passOf(found.map(({ pages }) => pages));
  for (const [index, { broken }] of found.entries())
    assertImages(
      broken,
      shifted(defined(last.parts[index], 'such part').pages, pagesBefore(last.parts, index)),
      sourceOf,
    );
  log(`eerste doorgang: ${String(last.whole.total)} pagina’s, paginanummers invullen`);
  // A number that is shorter than its place was can let a line take one word more. That rarely moves a page; each
  // time it does, the numbers are filled in once more, and the parts printed that have other ones.
  let fillings: readonly Filling[] = [];
  for (let pass = 2; ; pass += 1) {
    const before = last;
    fillings = parts.map((html, index) => fillPart(html, before, index, fillings[index] ?? null));
    const filled = fillings;
    const made = await eachPart(
      parts,
      counted(`doorgang ${String(pass)}`, parts.length, log),
      (html, index) => printPart(html, defined(filled[index], 'such filling'), index, press, work),
    );
    const after = passOf(made.map(work.pagesOf));
    if (after.parts.every((part, index) => samePages(defined(before.parts[index], 'such part'), part)))
      return { parts: made, destinations: after.whole, browser: defined(found[0], 'a part').browser };
    assertSettles(pass);
    log(`doorgang ${String(pass)}: er verschoof iets, paginanummers opnieuw invullen`);
    last = after;
  }
}

/** Finds the pages of each part, of what any of them gives the page of. */
async function firstPass(
  parts: readonly string[],
  { use, browser }: Press,
  remember: Remember,
  log: (line: string) => void,
): Promise<Found[]> {
  const numbered = new Set(parts.flatMap(pagesAskedIn));
  return eachPart(parts, counted('eerste doorgang', parts.length, log), async (html) => {
    const asked = [...new Set(idsIn(html))].filter((id) => numbered.has(id));
    return remember(['gevonden', html, ...asked], async () =>
      use(html, async ({ page, broken, limits }) => {
        const ids = [...asked, ...blocksOf(broken)];
        const pages = await within('drukken', limits.print(estimatePages(html)), findPages(page, ids));
        return { pages, broken, browser };
      }),
    );
  });
}

async function printPart<P>(
  html: string,
  filling: Filling,
  index: number,
  { use }: Press,
  { take, madeOf, remember }: PartWork<P>,
): Promise<P> {
  return remember(['gedrukt', html, JSON.stringify(filling), ...madeOf(index)], async () => {
    const print = await use(html, async (laidOut) => printFilled(laidOut, filling));
    // First the renderer gets its next part: what becomes of this one may hold up all else for a while.
    await setImmediate();
    return take(print, index);
  });
}

/** Does work for each part, beginning with the longest: it would else keep all waiting at the end. */
async function eachPart<T>(
  parts: readonly string[],
  done: () => void,
  work: (html: string, index: number) => Promise<T>,
): Promise<T[]> {
  const order = [...parts.entries()].toSorted(([, a], [, b]) => b.length - a.length);
  const made = await Promise.all(
    order.map(async ([index, html]) => {
      const outcome = await work(html, index);
      done();
      return [index, outcome] as const;
    }),
  );
  return made.toSorted(([a], [b]) => a - b).map(([, outcome]) => outcome);
}

/** Tells now and then how many parts are done. */
function counted(pass: string, all: number, log: (line: string) => void): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % mostUntold === 0) log(`${pass}: ${String(done)} van ${String(all)} delen`);
  };
}

/** @throws PageTruthError when so many passes have not been enough */
function assertSettles(passes: number): void {
  if (passes < mostPasses) return;
  throw new PageTruthError(
    `De paginanummers komen niet tot rust: na ${String(mostPasses)} doorgangen staat er nog iets op een andere pagina. Er is geen PDF gemaakt.`,
  );
}

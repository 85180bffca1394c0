import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { launchBrowser } from '../../../src/print/chromium/launch.ts';
import { writeBareAstro } from './bare-astro.ts';
import { edits } from './edits.ts';
import type { Edit } from './edits.ts';
import { startServer } from './server.ts';
import type { Server } from './server.ts';

/** Milliseconds in which an edit must have been seen. */
const patience = 30_000;
/** Milliseconds between two edits, so that the server is at rest. */
const rest = 2500;

/** What one server took, in milliseconds. */
export interface EditTimes {
  /** From the start of the process to the first page. */
  readonly start: number;
  /** From save to seen, by the name of the edit. */
  readonly seen: Readonly<Record<string, readonly number[]>>;
}

/** How many of the pairs of saves had their last one seen. */
export interface PairCount {
  readonly pairs: number;
  readonly seen: number;
}

export interface EditFigures {
  readonly ours: EditTimes;
  readonly bare: EditTimes;
  readonly pairs: PairCount;
}

/**
 * Measures what an editor waits for, in a real browser, beside bare Astro with the same text.
 *
 * @param root - folder of the repository
 * @param content - folder of the content; a copy is edited
 * @param amount - how often each edit is made, and how many pairs of saves there are
 */
export async function measureEdits(
  root: string,
  content: string,
  { times, pairs }: { times: number; pairs: number },
): Promise<EditFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'inzage-bewerken-'));
  const { browser } = await launchBrowser({ network: 'loopback' });
  try {
    const page = await browser.newPage();
    const own = join(folder, 'eigen');
    await cp(content, own, { recursive: true });
    const startOurs = (): Promise<Server> =>
      startServer(root, [
        '--import',
        './scripts/runtime.mjs',
        'scripts/dev.ts',
        '--map',
        own,
        '--poort',
        '0',
      ]);
    const project = join(folder, 'kaal');
    const copy = await writeBareAstro(project, content, root);
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const startBare = (): Promise<Server> =>
      startServer(project, [astro, 'dev', '--host', '127.0.0.1', '--port', '0']);
    // The first start fills caches.
    for (const start of [startOurs, startBare]) await (await start()).stop();
    const bare = await measureServer(page, startBare, copy, (edit) => edit.barePage, times);
    const ours = await measureServer(page, startOurs, own, (edit) => edit.page, times);
    return { bare, ours, pairs: await measurePairs(page, startOurs, own, pairs) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureServer(
  page: Page,
  startServerOf: () => Promise<Server>,
  content: string,
  pageOf: (edit: Edit) => string,
  times: number,
): Promise<EditTimes> {
  const begin = performance.now();
  const server = await startServerOf();
  try {
    const [first] = edits;
    if (first) await fetch(server.origin + pageOf(first));
    const start = performance.now() - begin;
    const seen: Record<string, number[]> = {};
    for (const edit of edits)
      seen[edit.name] = await measureEdit(page, server.origin + pageOf(edit), content, edit, times);
    return { start, seen };
  } finally {
    await server.stop();
  }
}

async function measureEdit(
  page: Page,
  url: string,
  content: string,
  edit: Edit,
  times: number,
): Promise<number[]> {
  const file = join(content, edit.file);
  const text = await readFile(file, 'utf8');
  await page.goto(url);
  await wait(rest);
  const taken: number[] = [];
  // The first edit has the server load what it needs for edits.
  for (let turn = 0; turn <= times; turn += 1) {
    const words = wordsOf(edit.name, turn);
    const start = performance.now();
    await writeFile(file, edit.change(text, words));
    await isSeen(page, words);
    if (turn > 0) taken.push(performance.now() - start);
    await wait(rest);
  }
  await writeFile(file, text);
  // A page that loads anew for it would break off the next visit.
  await wait(rest);
  return taken;
}

/** Saves twice, so many times, from 0 to 1000 ms after each other, and counts how often the second is seen. */
async function measurePairs(
  page: Page,
  start: () => Promise<Server>,
  content: string,
  pairs: number,
): Promise<PairCount> {
  const server = await start();
  const [edit] = edits;
  let seen = 0;
  try {
    if (edit === undefined || pairs === 0) return { pairs, seen };
    const file = join(content, edit.file);
    const text = await readFile(file, 'utf8');
    await page.goto(server.origin + edit.page);
    for (let turn = 0; turn < pairs; turn += 1) {
      await writeFile(file, edit.change(text, wordsOf('eerste', turn)));
      await wait((1000 * turn) / Math.max(1, pairs - 1));
      const words = wordsOf('tweede', turn);
      await writeFile(file, edit.change(text, words));
      if (
        await isSeen(page, words).then(
          () => true,
          () => false,
        )
      )
        seen += 1;
    }
    return { pairs, seen };
  } finally {
    await server.stop();
  }
}

function wordsOf(name: string, turn: number): string {
  return `Bewerking ${name.replace(/\W/g, '')} nummer ${String(turn)}`;
}

async function isSeen(page: Page, words: string): Promise<void> {
  const deadline = performance.now() + patience;
  const look = (): Promise<boolean> =>
    page.evaluate((wanted) => document.body.textContent.includes(wanted), words).catch(() => false);
  while (!(await look())) {
    if (performance.now() > deadline) throw new Error(`De bewerking is niet gezien: ${words}`);
    await wait(5);
  }
}

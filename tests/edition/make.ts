/** Makes what end-to-end tests look at: the PDF and the site of `content/`, fresh for every run. */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { serialize } from 'node:v8';
import { makeOwnFolder } from '../../src/machine/own-folder.ts';
import type { ChapterFile } from '../../src/print/file-names.ts';
import type { Loaded } from '../../src/source/load.ts';

const root = join(import.meta.dirname, '../..');

export interface PrintedFiles {
  /** Its Document and its images, as V8 keeps them: to read and check its files takes seconds. */
  readonly list: string;
  readonly pdf: string;
  /** The chapters, each with the path of its PDF. */
  readonly chapters: readonly (ChapterFile & { readonly pdf: string })[];
  readonly pageMap: string;
  readonly browser: string;
}

export interface ReadFiles {
  /** What pdf.js reads in the PDF, as V8 keeps it. */
  readonly read: string;
}

export interface SiteFiles {
  readonly list: string;
  /** Folder of the built site. */
  readonly site: string;
}

export interface ElsewhereFiles extends SiteFiles {
  /** Path below which it is to be served. */
  readonly base: string;
  /** Folder it was built from. */
  readonly from: string;
}

export interface Parts {
  readonly printed: () => Promise<PrintedFiles>;
  /** The PDF of `printed`, read: for most tests, that takes longer than all they do with it. */
  readonly read: () => Promise<ReadFiles>;
  /** At the root of its server, with the PDF of `printed`. */
  readonly site: () => Promise<SiteFiles>;
  /** Below a folder of its server, printed anew, from another folder, in another time zone and another language. */
  readonly elsewhere: () => Promise<ElsewhereFiles>;
}

export type Part = keyof Parts;

/** A folder for this run; those of runs that have ended are cleared away. The last one stays, to look at. */
export async function runFolder(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/inzage/test');
  await mkdir(folder, { recursive: true });
  return makeOwnFolder(join(folder, 'run-'));
}

/**
 * All parts are made from one copy of the content, so that an edit during the run cannot set them apart; one after the
 * other, for tests are at work beside them.
 */
export function makeParts(folder: string): Parts {
  const copied = once(() => copyList(folder));
  const printed = once(async () => print(folder, await copied()));
  const read = once(async () => readPrinted(folder, (await printed()).pdf));
  const site = once(async () => {
    // The build takes what was printed, as it does when nothing has changed.
    await printed();
    return build(join(folder, 'site'), await copied());
  });
  const elsewhere = once(async () => {
    await site();
    const [base, from] = ['/lijst/', join(folder, 'elders')];
    await mkdir(from);
    const env = { INZAGE_BASIS: base, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };
    const built = await build(join(folder, 'site-elders'), await copied(), ['--opnieuw'], {
      cwd: from,
      env,
    });
    return { ...built, base, from };
  });
  return { printed, read, site, elsewhere };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function tell(line: string): void {
  process.stderr.write(`[edition] ${line}\n`);
}

interface Copied {
  /** Folder of the copy. */
  readonly content: string;
  readonly loaded: Loaded;
  readonly list: string;
}

async function copyList(folder: string): Promise<Copied> {
  const { readLoaded } = await import('./loaded.ts');
  const content = join(folder, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  const loaded = await readLoaded(content);
  const list = join(folder, 'list');
  await writeFile(list, serialize({ document: loaded.document, images: loaded.images }));
  return { content, loaded, list };
}

async function print(folder: string, { loaded, list }: Copied): Promise<PrintedFiles> {
  const { printOnce } = await import('../../scripts/build/print-once.ts');
  const { printParts } = await import('../../src/print/html/page.ts');
  const { readSettings } = await import('../../src/astro/settings.ts');
  tell('printing the PDF of content/');
  const start = performance.now();
  const { pdf, chapters, pageMap, browser } = await printOnce({
    root,
    loaded,
    parts: printParts(loaded),
    settings: readSettings(),
    again: true,
    log: tell,
    signal: new AbortController().signal,
  });
  const files = {
    list,
    browser,
    pdf: join(folder, 'edition.pdf'),
    chapters: chapters.map((chapter) => ({ ...chapter, pdf: join(folder, chapter.fileName) })),
    pageMap: join(folder, 'page-map.json'),
  };
  await writeFile(files.pdf, pdf);
  for (const { fileName, pdf: chapter } of chapters) await writeFile(join(folder, fileName), chapter);
  await writeFile(files.pageMap, JSON.stringify(pageMap));
  tell(`PDF printed in ${((performance.now() - start) / 1000).toFixed(1)} s: ${files.pdf}`);
  return files;
}

async function readPrinted(folder: string, pdf: string): Promise<ReadFiles> {
  const { readPdf } = await import('../print/pdf.ts');
  const read = join(folder, 'edition.read');
  await writeFile(read, serialize(await readPdf(new Uint8Array(await readFile(pdf)))));
  return { read };
}

/** A site is built by the command that people use, in a process of its own. */
async function build(
  site: string,
  { content, list }: Copied,
  more: readonly string[] = [],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<SiteFiles> {
  tell(`building the site of content/ in ${site}`);
  const script = join(root, 'scripts/build.ts');
  const child = spawn(process.execPath, [script, '--map', content, '--uit', site, ...more], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      process.stderr.write(text.replace(/^(?=.)/gm, '[edition] '));
    });
  }
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`npm run build ended with ${String(code)}:\n${said.join('')}`);
  return { list, site };
}

/** Makes what end-to-end tests look at: the PDF and the site of `content/`, fresh for every run. */
import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { makeOwnFolder } from '../../src/machine/own-folder.ts';
import type { ChapterFile } from '../../src/print/file-names.ts';

const root = join(import.meta.dirname, '../..');

export interface PrintedFiles {
  readonly content: string;
  readonly pdf: string;
  /** The chapters, each with the path of its PDF. */
  readonly chapters: readonly (ChapterFile & { readonly pdf: string })[];
  readonly pageMap: string;
  readonly browser: string;
}

export interface SiteFiles {
  readonly content: string;
  /** Folder of the built site. */
  readonly site: string;
}

export interface Parts {
  readonly printed: () => Promise<PrintedFiles>;
  readonly site: () => Promise<SiteFiles>;
}

export type Part = keyof Parts;

/** A folder for this run; those of runs that have ended are cleared away. The last one stays, to look at. */
export async function runFolder(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/inzage/test');
  await mkdir(folder, { recursive: true });
  return makeOwnFolder(join(folder, 'run-'));
}

/** Both parts are made from one copy of the content, so that an edit during the run cannot set them apart. */
export function makeParts(folder: string): Parts {
  const content = once(async () => {
    await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
    return join(folder, 'content');
  });
  return {
    printed: once(async () => print(folder, await content())),
    site: once(async () => build(folder, await content())),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function tell(line: string): void {
  process.stderr.write(`[edition] ${line}\n`);
}

async function print(folder: string, content: string): Promise<PrintedFiles> {
  const { readLoaded } = await import('./loaded.ts');
  const { printEdition } = await import('../../src/print/print.ts');
  tell('printing the PDF of content/');
  const start = performance.now();
  const { pdf, chapters, pageMap, browser } = await printEdition(await readLoaded(content), { log: tell });
  const files = {
    content,
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

/** The site is built by the command that people use, in a process of its own. */
async function build(folder: string, content: string): Promise<SiteFiles> {
  tell('building the site of content/');
  const site = join(folder, 'site');
  const script = join(root, 'scripts/build.ts');
  const child = spawn(process.execPath, [script, '--map', content, '--uit', site], {
    cwd: root,
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
  return { content, site };
}

/** The real edition, for end-to-end tests: printed and built once for all of them. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { deserialize } from 'node:v8';
import type { PageMap } from '../src/document/page-map.ts';
import type { ChapterPdf } from '../src/print/print.ts';
import type { Loaded } from '../src/source/load.ts';
import { makeParts, runFolder } from './edition/make.ts';
import type { Part, Parts } from './edition/make.ts';
import type { Pdf } from './print/pdf.ts';

/** The list of `content/`, which has no faults. */
export type RealList = Pick<Loaded, 'document' | 'images'>;

export interface RealEdition {
  readonly loaded: RealList;
  readonly pdf: Uint8Array;
  readonly chapters: readonly ChapterPdf[];
  readonly pageMap: PageMap;
  /** Which browser printed it. */
  readonly browser: string;
}

/** The PDF of `content/` with what it was made from. */
export async function realEdition(): Promise<RealEdition> {
  const { list, pdf, chapters, pageMap, browser } = await ask('printed');
  return {
    loaded: await listIn(list),
    // A view on a Buffer is what pdf.js refuses.
    pdf: new Uint8Array(await readFile(pdf)),
    chapters: await Promise.all(
      chapters.map(async (chapter) => ({ ...chapter, pdf: new Uint8Array(await readFile(chapter.pdf)) })),
    ),
    pageMap: JSON.parse(await readFile(pageMap, 'utf8')) as PageMap,
    browser,
  };
}

/** What pdf.js reads in the PDF of the real edition. */
export async function realPdf(): Promise<Pdf> {
  const { read } = await ask('read');
  return deserialize(await readFile(read)) as Pdf;
}

export interface RealSite {
  readonly loaded: RealList;
  /** Folder of the built site: pages, search index and PDF. */
  readonly folder: string;
}

/** The whole site of `content/`, as `npm run build` makes it. */
export async function realSite(): Promise<RealSite> {
  const { list, site } = await ask('site');
  return { loaded: await listIn(list), folder: site };
}

export interface SiteElsewhere extends RealSite {
  /** Path below which it is to be served: begins and ends with a slash. */
  readonly base: string;
  /** Folder it was built from. */
  readonly from: string;
}

/** The same site and its PDF made once more, for a folder of a server, in other surroundings. */
export async function siteElsewhere(): Promise<SiteElsewhere> {
  const { list, site, base, from } = await ask('elsewhere');
  return { loaded: await listIn(list), folder: site, base, from };
}

const lists = new Map<string, Promise<RealList>>();

/** The list in a file, read once for all tests of a process. */
function listIn(file: string): Promise<RealList> {
  const list = lists.get(file) ?? readFile(file).then((bytes) => deserialize(bytes) as RealList);
  lists.set(file, list);
  return list;
}

/** Asks the process that runs the tests; a test file that is run by itself makes its own. */
async function ask<P extends Part>(part: P): Promise<Awaited<ReturnType<Parts[P]>>> {
  type Made = Awaited<ReturnType<Parts[P]>>;
  const address = process.env.INZAGE_TEST_PARTS;
  if (address === undefined) return (await (own ??= runFolder().then(makeParts)))[part]() as Promise<Made>;
  const response = await fetch(`${address}/${part}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`The ${part} edition could not be made:\n${text}`);
  return JSON.parse(text) as Made;
}

let own: Promise<Parts> | undefined;

import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unknownSite } from '../../src/addresses.ts';
import { replaceKeys } from '../../src/check/examples/base.ts';
import { buildSite } from '../../src/astro/build-site.ts';
import { printedOf } from '../../src/astro/printed.ts';
import type { Printed } from '../../src/astro/printed.ts';
import { chapterFiles, pdfName } from '../../src/print/file-names.ts';
import type { Document } from '../../src/document/document.ts';
import type { PageMap } from '../../src/document/page-map.ts';
import { printKey } from '../../src/print/key.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';

const root = join(import.meta.dirname, '../..');
/** Blocks on a page of the PDF that the tests make up. */
const blocksPerPage = 9;

/** A site built for a test, in memory. */
export interface BuiltSite {
  readonly document: Document;
  readonly pageMap: PageMap;
  /** Text of every page by its path below the base, such as `/over/`, without soft hyphens. */
  readonly pages: ReadonlyMap<string, string>;
  /** Path below the folder → bytes, of every file. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface TestSite {
  /** Folder of the list; without, the repository's own. */
  readonly from?: string;
  /** Keys for `lijst.yaml`; each takes the place of the same one. */
  readonly keys?: readonly string[];
  /** Changes other files of a copy of the content. */
  readonly edit?: (content: string) => Promise<void>;
  /** What was printed; made up without, so that no browser is needed. */
  readonly printed?: Printed;
}

/** Builds the site of a list, or of what an editor might make of it. */
export async function buildTestSite({
  from = join(root, 'content'),
  keys = [],
  edit,
  printed,
}: TestSite): Promise<BuiltSite> {
  // Inside the repository: builds whose output lies outside it share one of Astro's folders.
  const cache = join(root, 'node_modules/.cache/inzage');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'site-'));
  try {
    const content = join(folder, 'content');
    await cp(from, content, { recursive: true });
    const lijst = join(content, 'lijst.yaml');
    await writeFile(lijst, replaceKeys(await readFile(lijst, 'utf8'), ...keys));
    await edit?.(content);
    const loaded = load(await readContent(content));
    const told = printed ?? (await madeUp(loaded));
    const outDir = join(folder, 'site');
    const settings = { base: '/', site: unknownSite };
    const source = { loaded, folder: content, printed: told };
    await buildSite({ root, outDir, settings, source, logLevel: 'error' });
    return await readBuilt(outDir, loaded, told.pageMap);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A pagination that no browser made. */
async function madeUp(loaded: Loaded): Promise<Printed> {
  const { document } = loaded;
  const pages = Object.fromEntries(
    document.blokken.map(({ id }, index) => [id, 1 + Math.floor(index / blocksPerPage)]),
  );
  const pageMap: PageMap = {
    total: Math.ceil(document.blokken.length / blocksPerPage),
    pages,
    key: await printKey(loaded),
  };
  const chapters = chapterFiles(document, pageMap, () => true).map((file) => ({
    ...file,
    pdf: new Uint8Array(54_321),
  }));
  return printedOf({ pageMap, fileName: pdfName(document.lijst), pdf: new Uint8Array(1_234_567), chapters });
}

/** Reads a site that was built. */
export async function readBuilt(
  folder: string,
  { document }: Pick<Loaded, 'document'>,
  pageMap: PageMap,
): Promise<BuiltSite> {
  const files = await readAll(folder);
  return { document, pageMap, files, pages: pagesIn(files) };
}

async function readAll(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path)] as const)),
  );
}

function pagesIn(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const html = [...files].filter(([path]) => path.endsWith('.html'));
  return new Map(
    html.map(([path, bytes]) => [
      path.replace(/index\.html$/, ''),
      new TextDecoder().decode(bytes).replaceAll('\u00ad', ''),
    ]),
  );
}

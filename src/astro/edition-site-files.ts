import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { editionsPath } from '../addresses.ts';
import type { Document } from '../document/document.ts';
import { tellEditions } from '../editions/pages/editions-json.ts';
import type { PublishedFile } from '../editions/pages/editions-json.ts';
import type { FrozenEdition } from '../editions/frozen.ts';
import { styleFile } from '../editions/pages/bare-page.ts';
import { editionsFile, scriptFile } from '../editions/pages/frame.ts';
import { leadOnFile, ledOnFiles, oldPages } from '../editions/pages/led-on.ts';
import { editionFiles } from '../editions/pages/site-files.ts';
import type { Content } from '../export/files.ts';
import { pagePolicy } from '../policy.ts';
import { isWholeList } from '../source/editions/read-edition.ts';
import { pagesOfEdition } from './edition-pages.ts';
import { printedFiles } from './printed.ts';
import type { Printed } from './printed.ts';
import { homeOf } from './settings.ts';
import type { Settings } from './settings.ts';

/** A file as it is made. */
interface Made {
  readonly path: string;
  readonly make: () => Content | Promise<Content>;
}

interface Source {
  readonly document: Document;
  readonly editions: readonly FrozenEdition[];
  readonly printed: Printed | null;
  /** The open data of the present edition. */
  readonly data: readonly Made[];
}

/**
 * What the site has of earlier editions: all of each below `/versies/`, and `edities.json`, which also says what the present one
 * was published as.
 */
export function filesOfEditions(source: Source, settings: Pick<Settings, 'site' | 'base'>): Made[] {
  const { document, editions } = source;
  const site = { base: settings.base, home: homeOf(settings), policy: pagePolicy };
  const told: Made = {
    path: editionsFile,
    make: async () => JSON.stringify(tellEditions(editions, document, await presentFiles(source))),
  };
  if (editions.length === 0) return [told];
  const folder = editionsPath.slice(1);
  return [
    told,
    { path: `${folder}${styleFile}`, make: () => readOwn('../editions/pages/uitgave.css') },
    { path: `${folder}${scriptFile}`, make: () => ownScript('../editions/browser/bar.ts') },
    { path: `${folder}${leadOnFile}`, make: () => ownScript('../editions/browser/lead-on.ts') },
    ...ledOnFiles(oldPages(editions, document), document, site),
    ...editions.flatMap((edition) => [
      ...pagesOfEdition(edition, document, site),
      ...editionFiles(edition, document),
    ]),
  ];
}

async function ownScript(path: string): Promise<string> {
  return (await transform(await readOwn(path), { loader: 'ts', minify: true })).code;
}

function readOwn(path: string): Promise<string> {
  return readFile(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}

async function presentFiles({ data, printed }: Source): Promise<PublishedFile[]> {
  const pdfs = printed === null ? [] : printedFiles(printed);
  const whole = data.filter(({ path }) => isWholeList(path));
  return [
    ...pdfs.map(({ fileName, sha256 }) => ({ pad: fileName, sha256 })),
    ...(await Promise.all(
      whole.map(async ({ path, make }) => ({
        pad: path,
        sha256: createHash('sha256')
          .update(await make())
          .digest('hex'),
      })),
    )),
  ];
}

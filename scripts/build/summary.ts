import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../../src/document/document.ts';
import { formatSize } from '../../src/i18n/sizes.ts';
import type { Edition } from '../../src/print/print.ts';
import { commandOn } from '../command-line/command-on.ts';
import { besideGit } from '../command-line/next-steps.ts';
import { filesBelow } from './files-below.ts';

/** What a person wants to know when a build is done. */
export interface Built {
  /** Folder of the content. */
  readonly content: string;
  readonly folder: string;
  readonly document: Document;
  readonly edition: Edition;
}

/** The closing summary of a build: how much, how large, and where to look. */
export async function summarise({ content, folder, document, edition }: Built): Promise<string> {
  const files = await filesBelow(folder);
  const pages = files.filter((path) => path.endsWith('.html')).length;
  const index = files.filter((path) => path.startsWith('pagefind/'));
  const home = gzipSync(await readFile(join(folder, 'index.html'))).length;
  const advice = await besideGit(folder);
  const rows: [string, string][] = [
    [
      'website',
      `${String(pages)} pagina’s, ${String(document.blokken.length)} blokken, ${String(document.categorieen.length)} categorieën`,
    ],
    [
      'PDF',
      `${edition.fileName}: ${String(edition.pageMap.total)} pagina’s, ${formatSize(edition.pdf.length)}`,
    ],
    ['hoofdstukken', `${String(edition.chapters.length)} PDF’s met dezelfde paginanummers`],
    ['zoekindex', `${String(index.length)} bestanden`],
    ['voorpagina', `${formatSize(home)} HTML, gecomprimeerd`],
    ['browser', edition.browser],
    ['waar', folder],
    ['bekijken', commandOn('preview', { map: content, uit: folder })],
    ...(advice === null ? [] : ([['let op', advice]] satisfies [string, string][])),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`).join('\n');
}

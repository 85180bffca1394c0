import { join } from 'node:path';
import type { Document } from '../../src/document/document.ts';
import { plainText } from '../../src/export/plain-text.ts';
import { publishedAt } from '../../src/export/publication.ts';
import { columnsOf, rowsOf } from '../../src/export/table/columns.ts';
import { unknownSite } from '../../src/addresses.ts';
import type { Beside } from '../../src/import/compose/compose.ts';
import type { BasisCategory, TableBasis } from '../../src/import/table/own/basis.ts';
import { ImportRefused } from '../../src/import/refused.ts';
import { loadList } from '../../src/astro/load-list.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';
import { stateOfCategories } from '../../src/source/write/categories-state.ts';
import { contentRecords } from '../../src/source/write/write-content.ts';
import type { ContentRecord } from '../../src/source/write/write-content.ts';
import { unlessMissing } from './files.ts';
import { basisFolder } from './kept.ts';

/**
 * Finds the list in a folder that a table was made of: as it was kept for the table, or as it is now.
 *
 * @returns what throws an ImportRefused when a file of that list cannot be read
 */
export function tableBasisIn(folder: string): Beside['basisOfTable'] {
  return async (list, state) => {
    const now = await loadedIn(folder);
    if (now?.document.lijst.id !== list) return null;
    const [broken] = now.refused;
    if (broken !== undefined)
      throw new ImportRefused(
        'IM28',
        `\`${broken}\` in \`${folder}\` is niet te lezen, zodat niet te zien is wat in de tabel is veranderd.`,
      );
    if (state === null) return basisOf(now.document, false);
    if (state === stateOfCategories(now.document)) return basisOf(now.document, true);
    const kept = await loadedIn(join(folder, basisFolder(state)));
    return kept ? basisOf(kept.document, true) : basisOf(now.document, false);
  };
}

/** The list in a folder; null where there is no folder. */
async function loadedIn(folder: string): Promise<Loaded | null> {
  const files = await readContent(folder).catch(unlessMissing(null));
  return files && loadList(files);
}

/** A list with the table that is made of it. */
function basisOf(document: Document, isKnown: boolean): TableBasis {
  const published = publishedAt(document, unknownSite);
  const columns = columnsOf(published);
  const files = contentRecords(document);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    files,
    categories: new Map(
      document.categorieen.flatMap((category) => {
        const file = byPath.get(category.source.file);
        return file ? [[category.id, withText(file, category)]] : [];
      }),
    ),
    table: [
      columns.map(({ name }) => name),
      ...rowsOf(published).map((row) => columns.map(({ value }) => wordsOf(value(row, published)))),
    ],
    ofEdition: new Set(columns.flatMap(({ name, ofEdition }) => (ofEdition === true ? [name] : []))),
    isKnown,
  };
}

/** As `toTable` reads a cell. */
function wordsOf(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value ?? '');
}

/** The blocks of a text as they are in the Document and as they are written stand in the same order. */
function withText(file: ContentRecord, { toelichting }: Document['categorieen'][number]): BasisCategory {
  const body = file.body ?? [];
  return {
    file,
    text: toelichting.flatMap((node, index) => {
      const block = body[index];
      return block ? [{ block, text: plainText([node]) }] : [];
    }),
    notes: body.slice(toelichting.length),
  };
}

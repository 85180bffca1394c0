import { createHash } from 'node:crypto';
import { homeOf, readSettings } from '../../src/astro/settings.ts';
import { visible } from '../../src/diagnostics/visible.ts';
import type { Document } from '../../src/document/document.ts';
import { toDocx } from '../../src/export/docx/to-docx.ts';
import { publishedAt } from '../../src/export/publication.ts';
import { toCsv } from '../../src/export/table/csv.ts';
import { toXlsx } from '../../src/export/table/xlsx.ts';
import { bringIn } from '../../src/import/bring-in.ts';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { noSettings } from '../../src/import/settings.ts';
import { legalDay } from '../../src/law/legal-day.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { stateOfCategories } from '../../src/source/write/categories-state.ts';
import { writeContent } from '../../src/source/write/write-content.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { inOneGo } from '../command-line/in-one-go.ts';
import { basisFolder } from '../importeer/kept.ts';
import { readOwnList } from '../importeer/own-list.ts';
import { under, writeBelow } from '../importeer/write-files.ts';

/** The file cannot be made; the message says why, for people. */
export class CannotExport extends ExpectedError {
  override name = 'CannotExport';
}

/** A file that was made of a list. */
interface MadeFile {
  /** What it is called unless somebody says otherwise. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file, with the state of the list that it carries the name of. */
interface OfState {
  readonly bytes: Uint8Array;
  readonly state: string;
  /** What it is compared with when it comes back. */
  readonly basis: ImportFiles;
}

/** How a file of each form is made. */
const forms = {
  docx: documentOf,
  xlsx: tableOf(toXlsx),
  csv: tableOf((published) => toBytes(toCsv(published))),
};

/** What a list can be made into for colleagues to change. */
export type ExportForm = keyof typeof forms;

/** Whether there is a form by a name. */
export function isForm(name: string): name is ExportForm {
  return Object.hasOwn(forms, name);
}

/** The names of all forms. */
export const formNames = Object.keys(forms);

/**
 * Makes a file of a list, and keeps beside the list what it was made of: what comes back is compared with that, so that
 * only what people changed is a change.
 *
 * @param map - the content folder
 * @throws CannotExport when a file cannot be read and would be missing
 */
export async function makeExport(map: string, form: ExportForm): Promise<MadeFile> {
  const { document, refused } = loadList(await readFolder(map));
  const [broken] = refused;
  if (broken !== undefined)
    throw new CannotExport(
      `Niet gemaakt: \`${visible(broken)}\` is niet te lezen en zou ontbreken. Zie npm run check -- --map ${visible(map)}`,
    );
  const name = `${document.lijst.id}.${form}`;
  const { bytes, state, basis } = await forms[form](document, name);
  await inOneGo((ending) => writeBelow(map, under(basisFolder(state), basis), ending));
  return { name, bytes };
}

async function documentOf(document: Document, name: string): Promise<OfState> {
  const state = stateOf(writeContent(document));
  const bytes = await toDocx(document, state);
  return { bytes, state, basis: await asReadBack(name, bytes) };
}

function tableOf(
  make: (published: ReturnType<typeof publishedAt>) => Uint8Array | Promise<Uint8Array>,
): (document: Document) => Promise<OfState> {
  return async (document) => ({
    bytes: await make(publishedAt(document, homeOf(readSettings()))),
    state: stateOfCategories(document),
    basis: writeContent(document),
  });
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Names a state of the list: another state has another name. */
function stateOf(files: ImportFiles): string {
  return createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 16);
}

/** The files that the document gives when nobody has changed it. */
async function asReadBack(name: string, bytes: Uint8Array): Promise<ImportFiles> {
  const { files } = await bringIn([{ name, bytes }], noSettings, {
    hasList: true,
    soort: null,
    today: legalDay(Date.now()),
    readOwnList,
    basisOfTable: () => Promise.resolve(null),
  });
  return files;
}

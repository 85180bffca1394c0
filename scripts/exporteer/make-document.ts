import { createHash } from 'node:crypto';
import { visible } from '../../src/diagnostics/visible.ts';
import { toDocx } from '../../src/export/docx/to-docx.ts';
import { bringIn } from '../../src/import/bring-in.ts';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { noSettings } from '../../src/import/settings.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { load } from '../../src/source/load.ts';
import { writeContent } from '../../src/source/write/write-content.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { inOneGo } from '../command-line/in-one-go.ts';
import { basisFolder } from '../importeer/kept.ts';
import { readOwnList } from '../importeer/own-list.ts';
import { under, writeBelow } from '../importeer/write-files.ts';

/** The document cannot be made; the message says why, for people. */
export class CannotExport extends ExpectedError {
  override name = 'CannotExport';
}

/** A document of Word that was made of a list. */
interface MadeDocument {
  /** What it is called unless somebody says otherwise. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes a document of a list, and keeps beside the list what it was made of: what comes back is compared with that, so
 * that only what people changed is a change.
 *
 * @param map - the content folder
 * @throws CannotExport when a file cannot be read and would be missing
 */
export async function makeDocument(map: string): Promise<MadeDocument> {
  const { document, refused } = load(await readFolder(map));
  const [broken] = refused;
  if (broken !== undefined)
    throw new CannotExport(
      `Niet gemaakt: \`${visible(broken)}\` is niet te lezen en zou ontbreken. Zie npm run check -- --map ${visible(map)}`,
    );
  const name = `${document.lijst.id}.docx`;
  const basis = markOf(writeContent(document));
  const bytes = await toDocx(document, basis);
  const files = under(basisFolder(basis), await asReadBack(name, bytes));
  await inOneGo((ending) => writeBelow(map, files, ending));
  return { name, bytes };
}

/** Names a state of the list: another state has another name. */
function markOf(files: ImportFiles): string {
  return createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 16);
}

/** The files that the document gives when nobody has changed it. */
async function asReadBack(name: string, bytes: Uint8Array): Promise<ImportFiles> {
  const beside = { hasList: true, soort: null, today: new Date().toISOString().slice(0, 10), readOwnList };
  const { files } = await bringIn([{ name, bytes }], noSettings, beside);
  return files;
}

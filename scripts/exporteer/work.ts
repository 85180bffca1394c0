import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { toDocx } from '../../src/export/docx/to-docx.ts';
import { visible } from '../../src/diagnostics/visible.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { isFault } from '../../src/machine/faults.ts';
import { bringIn } from '../../src/import/bring-in.ts';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { noSettings } from '../../src/import/settings.ts';
import { writeContent } from '../../src/source/write/write-content.ts';
import { load } from '../../src/source/load.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { under, writeBelow } from '../importeer/write-files.ts';
import { basisFolder } from '../importeer/kept.ts';
import { readOwnList } from '../importeer/own-list.ts';
import type { exporteer as command } from '../commands/exporteer.ts';

/** The document cannot be made; the message says why, for people. */
class CannotExport extends ExpectedError {
  override name = 'CannotExport';
}

/** Makes the document; one that is there is left alone, for people may have written in it. */
export async function work(
  { map, uit }: OptionsOf<typeof command>,
  [form]: readonly string[],
): Promise<number> {
  if (form !== 'docx') throw new UsageError(`de vorm \`${form ?? ''}\` is er niet; kies \`docx\``);
  const { document, refused } = load(await readFolder(map));
  const [broken] = refused;
  if (broken !== undefined)
    throw new CannotExport(
      `Niet gemaakt: \`${visible(broken)}\` is niet te lezen en zou ontbreken. Zie npm run check -- --map ${visible(map)}`,
    );
  const file = uit ?? `${document.lijst.id}.docx`;
  const basis = markOf(writeContent(document));
  const bytes = await toDocx(document, basis);
  // What comes back is compared with this, so that only what people changed is a change: no document without it.
  await writeBelow(map, under(basisFolder(basis), await asReadBack(file, bytes)));
  await writeFile(resolve(file), bytes, { flag: 'wx' }).catch((error: unknown) => {
    if (!isFault(error, 'EEXIST')) throw error;
    throw new CannotExport(
      `\`${visible(file)}\` is er al. Noem met --uit een andere naam, of verplaats het bestand: er kan in zijn geschreven.`,
    );
  });
  process.stdout.write(
    `Gemaakt: ${visible(file)}\nBreng wijzigingen terug met: npm run importeer -- ${visible(file)} --naar ${visible(map)}\n`,
  );
  return 0;
}

/** Names a state of the list: another state has another name. */
function markOf(files: ImportFiles): string {
  return createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 16);
}

/** The files that the document gives when nobody has changed it. */
async function asReadBack(file: string, bytes: Uint8Array): Promise<ImportFiles> {
  const beside = { hasList: true, soort: null, today: new Date().toISOString().slice(0, 10), readOwnList };
  const { files } = await bringIn([{ name: basename(file), bytes }], noSettings, beside);
  return files;
}

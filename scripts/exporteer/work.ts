import { rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { visible } from '../../src/diagnostics/visible.ts';
import { isFault } from '../../src/machine/faults.ts';
import { placeFullDisk } from '../../src/machine/full-disk.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { inOneGo } from '../command-line/in-one-go.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { exporteer as command } from '../commands/exporteer.ts';
import { CannotExport, makeDocument } from './make-document.ts';

/** Makes the document; one that is there is left alone, for people may have written in it. */
export async function work(
  { map, uit }: OptionsOf<typeof command>,
  [form]: readonly string[],
): Promise<number> {
  if (form !== 'docx') throw new UsageError(`de vorm \`${form ?? ''}\` is er niet; kies \`docx\``);
  // No document without what it is compared with, which is kept first.
  const { name, bytes } = await makeDocument(map);
  const file = uit ?? name;
  await inOneGo(() => writeFile(resolve(file), bytes, { flag: 'wx' })).catch(async (error: unknown) => {
    if (!isFault(error, 'EEXIST')) {
      // Half a document looks like a whole one.
      if (isFault(error, 'ENOSPC')) await rm(resolve(file), { force: true });
      await placeFullDisk(error, [dirname(resolve(file))]);
      throw error;
    }
    throw new CannotExport(
      `\`${visible(file)}\` is er al. Noem met --uit een andere naam, of verplaats het bestand: er kan in zijn geschreven.`,
    );
  });
  process.stdout.write(
    `Gemaakt: ${visible(file)}\nBreng wijzigingen terug met: npm run importeer -- ${visible(file)} --naar ${visible(map)}\n`,
  );
  return 0;
}

import process from 'node:process';
import { visible } from '../../src/diagnostics/visible.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { makeNewFile } from '../command-line/new-file.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { exporteer as command } from '../commands/exporteer.ts';
import { CannotExport, formNames, isForm, makeExport } from './make-export.ts';

/** Makes the file; one that is there is left alone, for people may have written in it. */
export async function work(
  { map, uit }: OptionsOf<typeof command>,
  [form = '']: readonly string[],
): Promise<number> {
  if (!isForm(form))
    throw new UsageError(
      `de vorm \`${form}\` is er niet; kies ${formNames.map((name) => `\`${name}\``).join(', ')}`,
    );
  // No file without what it is compared with, which is kept first.
  const { name, bytes } = await makeExport(map, form);
  const file = uit ?? name;
  if (!(await makeNewFile(file, bytes)))
    throw new CannotExport(
      `\`${visible(file)}\` is er al. Noem met --uit een andere naam, of verplaats het bestand: er kan in zijn geschreven.`,
    );
  process.stdout.write(
    `Gemaakt: ${visible(file)}\nBreng wijzigingen terug met: npm run importeer -- ${visible(file)} --naar ${visible(map)}\n`,
  );
  return 0;
}

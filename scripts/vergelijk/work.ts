import process from 'node:process';
import { compareEditions } from '../../src/compare/compare.ts';
import { renderChanges } from '../../src/compare/changes-text.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { vergelijk as command } from '../commands/vergelijk.ts';
import { readEdition } from './read-edition.ts';

/** Compares two editions; the exit code says whether they differ. */
export async function work(
  { format }: OptionsOf<typeof command>,
  [before, now]: readonly string[],
): Promise<number> {
  if (before === undefined || now === undefined)
    throw new UsageError('maar één uitgave; noem de vorige en de nieuwe');
  const changes = compareEditions(await readEdition(before), await readEdition(now));
  const written = format === 'json' ? `${JSON.stringify(changes, null, 1)}\n` : renderChanges(changes);
  process.stdout.write(written);
  return changes.length === 0 ? 0 : 1;
}

import { relative, resolve } from 'node:path';
import process from 'node:process';
import { visible } from '../../src/diagnostics/visible.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { inOneGo } from '../command-line/in-one-go.ts';
import { besideGit, nextSteps } from '../command-line/next-steps.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { usualResult } from '../command-line/usual-folders.ts';
import type { importeer as command } from '../commands/importeer.ts';
import { planImport } from './plan-import.ts';
import { readGiven } from './files.ts';
import { removeBelow, writeBelow } from './write-files.ts';

/** Brings files in, or shows what would come of it. */
export async function work(
  { naar, droog, soort }: OptionsOf<typeof command>,
  loose: readonly string[],
): Promise<number> {
  if (naar === undefined)
    throw new UsageError('geen map om naar te schrijven', 'Noem haar met `--naar MAP`.');
  const folder = resolve(naar);
  const names = loose.map((path) => relative(process.cwd(), resolve(path)));
  const { report, clashes, write, remove } = await planImport(
    folder,
    await readGiven(loose),
    names,
    soort ?? null,
  );
  if (droog === true) process.stdout.write(`${visible(report)}\nEr is niets geschreven (--droog).\n`);
  else {
    // What it says was done is said when it was.
    await inOneGo(async (ending) => {
      await writeBelow(folder, write, ending);
      await removeBelow(folder, remove);
    });
    const advice = await besideGit(usualResult(folder));
    process.stdout.write(
      [
        visible(report),
        `Geschreven naar ${visible(naar)}; dit verslag staat daar in _import/verslag.md.`,
        '',
        nextSteps(folder),
        ...(advice === null ? [] : ['', advice]),
        '',
      ].join('\n'),
    );
  }
  return clashes.length > 0 ? 1 : 0;
}

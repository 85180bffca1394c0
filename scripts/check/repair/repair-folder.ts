/** Carries out the repairs that findings propose: `npm run check -- --herstel`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { check } from '../../../src/check/check.ts';
import type { Extras } from '../../../src/check/rule.ts';
import type { Standing } from '../../../src/check/repair/judge.ts';
import type { FilesByPath } from '../../../src/check/repair/offer.ts';
import { countBySeverity } from '../../../src/diagnostics/diagnostic.ts';
import { describeCounts } from '../../../src/diagnostics/summary.ts';
import { visible } from '../../../src/diagnostics/visible.ts';
import { replaceFile } from '../../../src/machine/replace-file.ts';
import { loadList } from '../../../src/astro/load-list.ts';
import { rawText } from '../../../src/source/patch/raw-text.ts';
import type { ContentFile } from '../../../src/source/read.ts';
import { inOneGo } from '../../command-line/in-one-go.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { askAtTerminal } from './ask.ts';
import { repairAll, showAll } from './session.ts';
import { describeRepaired } from './words.ts';

export interface RepairOptions {
  readonly map: string;
  readonly droog?: boolean;
  readonly ja?: boolean;
}

/**
 * Repairs the files of a folder.
 *
 * @returns the exit code: whether errors are left
 * @throws UsageError where nobody can be asked
 */
export async function repairFolder(
  { map, droog = false, ja = false }: RepairOptions,
  files: readonly ContentFile[],
  extras: Extras,
): Promise<number> {
  if (!droog && !ja && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new UsageError(
      '`--herstel` vraagt bij elke herstelling of zij goed is, en dat kan alleen in een terminal',
      'Geef `--ja` om alles te herstellen, of `--droog` om alleen te zien wat er zou veranderen.',
    );
  const byPath: FilesByPath = new Map(files.map((file) => [file.path, file]));
  const look = (some: FilesByPath): Standing => {
    const loaded = loadList([...some.values()]);
    return { diagnostics: check({ ...loaded, ...extras }), refused: loaded.refused };
  };
  const say = (text: string): void => {
    process.stdout.write(`${visible(text)}\n`);
  };
  const ask = ja ? () => Promise.resolve('alles' as const) : askAtTerminal;
  const write = (file: string, before: string, after: string): Promise<string | null> =>
    writeUnlessChanged(join(map, file), file, before, after);
  const { standing, done, left } = droog
    ? await showAll(byPath, { look, say })
    : // Repairs of several files go together: none is left half when somebody ends the command.
      await inOneGo(({ isAsked }) =>
        repairAll(byPath, {
          look,
          ask: () => (isAsked() ? Promise.resolve('stop') : ask()),
          write,
          say,
        }),
      );
  say(`\n${describeRepaired(done, left, droog)}\n${describeCounts(standing.diagnostics)}`);
  return countBySeverity(standing.diagnostics).error > 0 ? 1 : 0;
}

async function writeUnlessChanged(
  path: string,
  file: string,
  before: string,
  after: string,
): Promise<string | null> {
  if (rawText(await readFile(path)) !== before)
    return `${file} is intussen veranderd; daarin is niets hersteld. Draai het commando opnieuw.`;
  await replaceFile(path, new TextEncoder().encode(after));
  return null;
}

import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { unknownSite } from '../../src/addresses.ts';
import { readSettings } from '../../src/astro/settings.ts';
import { cacheFolder } from '../../src/machine/cache-folder.ts';
import { placeFullDisk } from '../../src/machine/full-disk.ts';
import { tightLimits } from '../../src/machine/limits.ts';
import { abortedFromOutside } from '../command-line/aborted-from-outside.ts';
import type { OptionsOf } from '../command-line/command.ts';
import type { explain } from '../command-line/explain.ts';
import { root } from '../command-line/root.ts';
import { usualResult } from '../command-line/usual-folders.ts';
import type { build } from '../commands/build.ts';
import { ContentError } from './content-error.ts';
import { createProgress, seconds } from './progress.ts';
import { buildAll, stepCount } from './steps.ts';
import { findTarget } from './target.ts';

/** Builds everything and tells what came of it. */
export async function work({
  map,
  uit = usualResult(map),
  opnieuw = false,
}: OptionsOf<typeof build>): Promise<number> {
  const content = resolve(map);
  const settings = readSettings();
  const out = await findTarget(resolve(uit), { root, content });
  const signal = abortedFromOutside();
  // Who is ended for want of memory cannot say so afterwards.
  for (const limit of await tightLimits()) process.stderr.write(`Let op: ${limit}\n`);
  try {
    const progress = createProgress(process.stderr, stepCount);
    const { summary, ...checked } = await buildAll({
      root,
      content,
      out,
      settings,
      again: opnieuw,
      progress,
      signal,
    });
    if (checked.diagnostics.length > 0)
      process.stdout.write(`${await explained({ ...checked, content, output: process.stdout })}\n`);
    // Since the process began: what it took to load counts for who waits.
    process.stdout.write(`Klaar in ${seconds(performance.now())}.\n${summary}\n`);
    if (settings.site === unknownSite)
      process.stdout.write(
        `\nHet adres van de site is nog niet ingesteld; zet het in INZAGE_SITE voor u publiceert.\n`,
      );
    return 0;
  } catch (error) {
    if (signal.aborted) {
      process.stderr.write(`Afgebroken. ${left(out)}.\n`);
      return 130;
    }
    if (error instanceof ContentError) {
      process.stderr.write(
        `${await explained({ ...error.judged, content, output: process.stderr })}\nEr is niets gebouwd; ${left(out)}.\n`,
      );
      return 1;
    }
    await placeFullDisk(error, [dirname(out), tmpdir(), cacheFolder(), root]);
    throw error;
  }
}

/** What stands where the result would. */
function left(out: string): string {
  const name = relative(process.cwd(), out);
  return existsSync(out) ? `${name} is ongewijzigd` : `${name} is er niet`;
}

/** As `explain`, loaded when there is something to explain: the first line need not wait for it. */
async function explained(...told: Parameters<typeof explain>): Promise<string> {
  const { explain } = await import('../command-line/explain.ts');
  return explain(...told);
}

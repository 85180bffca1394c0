import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { cacheFolder } from '../../src/machine/cache-folder.ts';
import { makeOwnFolder } from '../../src/machine/own-folder.ts';
import { createProgress } from '../build/progress.ts';
import { stepCount } from '../build/steps.ts';
import { abortedFromOutside } from '../command-line/aborted-from-outside.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { root } from '../command-line/root.ts';
import type { verify as command } from '../commands/verify.ts';
import { isSame, ownSteps, verify } from './verify.ts';

/** Builds the site again, compares it with what was published and tells what differs. */
export async function work(
  { map }: OptionsOf<typeof command>,
  [target = '']: readonly string[],
): Promise<number> {
  const signal = abortedFromOutside();
  const progress = createProgress(process.stderr, stepCount + ownSteps);
  // Inside the repository: builds whose output lies outside it share one of Astro's folders.
  const folder = await makeOwnFolder(join(cacheFolder(), 'verify-'));
  try {
    const out = join(folder, 'site');
    const report = await verify({
      target,
      progress,
      signal,
      rebuild: async (published) => {
        const { rebuild } = await import('./rebuild.ts');
        return rebuild({ root, content: resolve(map), out, published, progress, signal });
      },
    });
    const { renderReport } = await import('./report.ts');
    process.stdout.write(renderReport(report));
    return isSame(report) ? 0 : 1;
  } catch (error) {
    if (!signal.aborted) throw error;
    process.stderr.write('Afgebroken; er is niets vergeleken.\n');
    return 130;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

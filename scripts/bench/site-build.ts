import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defined } from '../../src/diagnostics/defined.ts';
import { writeBareAstro } from './edits/bare-astro.ts';
import { median } from './measure.ts';
import { runNode } from './spawn.ts';
import type { SpawnedRun } from './spawn.ts';

/** What the site takes of our builds, beside a whole build of bare Astro with the same text, in milliseconds. */
export interface SiteTimes {
  readonly site: number;
  readonly search: number;
  readonly bare: number;
}

/**
 * Builds the same text with Astro alone, as often as the builds that are there.
 *
 * @param builds - whole builds of ours
 * @throws what writing and building throw
 */
export async function measureSiteBuild(
  root: string,
  content: string,
  builds: readonly SpawnedRun[],
): Promise<SiteTimes> {
  // By its real name: Vite follows no files of a folder that is a link.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'inzage-kaal-')));
  try {
    await writeBareAstro(folder, content, root);
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const bare: number[] = [];
    while (bare.length < builds.length) bare.push((await runNode(folder, [astro, 'build'])).wall);
    const of = (title: string): number => median(builds.map(({ told }) => stepTime(told, title)));
    return { site: of('Website maken'), search: of('Zoekindex maken'), bare: median(bare) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * How long a step of a build took, as the build tells it to who does not watch.
 *
 * @returns milliseconds
 * @throws when no such step ended
 */
export function stepTime(told: string, title: string): number {
  const step = told.split(/^\[\d+\/\d+\] /m).find((one) => one.startsWith(`${title}\n`));
  const [, time] = /^ +klaar in ([\d,]+) s$/m.exec(step ?? '') ?? [];
  return 1000 * Number(defined(time, `the time of "${title}"`).replace(',', '.'));
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { measureBuild } from './build.ts';
import {
  buildFigures,
  checkFigures,
  comparisonFigures,
  editFigures,
  printFigures,
  siteBuildFigures,
  siteFigures,
} from './figures.ts';
import { repeat } from './measure.ts';
import type { Figure } from './measure.ts';
import { measurePrint, warmUp } from './print.ts';
import type { PrintTimes } from './print.ts';
import { toTable } from './report.ts';
import { measureSiteBuild } from './site-build.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { root } from '../command-line/root.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { bench } from '../commands/bench.ts';

/** Measures, tells the figures, and on request writes them. */
export async function work({
  map,
  malen = [],
  keer,
  bewerken,
  json,
}: OptionsOf<typeof bench>): Promise<number> {
  const times = keer ?? null;
  const content = resolve(map);
  const own = join(root, 'content');
  if (bewerken && content !== own)
    throw new UsageError('`--bewerken` meet alleen de lijst in content/, en niet die van `--map`');
  const figures: Figure[] = [];
  // What was measured before something failed, or was stopped, took minutes.
  const tell = (some: readonly Figure[]): void => {
    figures.push(...some);
    console.log(toTable(some));
  };
  if (!bewerken) for await (const some of measure(content, malen, times)) tell(some);
  if (content === own) tell(await editing(own, times));
  if (json !== undefined)
    await writeFile(json, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
  return figures.some(({ value }) => value === null) ? 1 : 0;
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function editing(content: string, times: number | null): Promise<Figure[]> {
  log('Bewerken');
  const { measureEdits } = await import('./edits/measure-edits.ts');
  return editFigures(await measureEdits(root, content, { times: times ?? 5, pairs: 100 }));
}

async function* measure(
  content: string,
  longer: readonly number[],
  times: number | null,
): AsyncGenerator<Figure[], void, void> {
  const folder = await mkdtemp(join(tmpdir(), 'inzage-bench-'));
  try {
    log('Opwarmen');
    await warmUp(root, content);
    const print = (copies: number): Promise<PrintTimes> =>
      measurePrint(root, content, { copies, times: times ?? repeatsFor(copies) }, log);
    const shipped = await print(1);
    yield printFigures(shipped);
    for (const copies of longer) yield printFigures(await print(copies));
    log('Controle van de inhoud');
    const { measureCheck, writeCategories } = await import('./check.ts');
    const check = await measureCheck(root, content, 'de lijst', times ?? 5);
    yield checkFigures(check, 1);
    const { measureComparison } = await import('./compare.ts');
    yield comparisonFigures(await measureComparison(content, times ?? 5), check);
    for (const count of [2500, 5000, 10_000]) {
      const list = join(folder, `check-${String(count)}`);
      const written = await writeCategories(content, list, count);
      const ran = await measureCheck(root, list, `${String(written)} categorieën`, 1);
      yield checkFigures(ran, count === 10_000 ? 10 : undefined);
    }
    log('Hele build');
    const builds = await repeat(Math.max(1, Math.floor((times ?? 5) / 3)), () =>
      measureBuild(root, content, join(folder, 'site')),
    );
    yield buildFigures(builds, shipped);
    log('Kaal Astro');
    yield siteBuildFigures(await measureSiteBuild(root, content, builds));
    log('Website in de browser');
    const { measureSite } = await import('./site.ts');
    yield siteFigures(await measureSite(join(folder, 'site')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A list of thousands of pages takes minutes each time. */
function repeatsFor(copies: number): number {
  if (copies >= 30) return 1;
  return copies >= 6 ? 2 : 5;
}

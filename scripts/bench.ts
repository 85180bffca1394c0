/** Measures the build, the PDF step, the check and what readers load: `npm run bench`; `--help` tells the options. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { measureBuild } from './bench/build.ts';
import { measureCheck, writeCategories } from './bench/check.ts';
import { buildFigures, checkFigures, printFigures, siteFigures } from './bench/figures.ts';
import { repeat } from './bench/measure.ts';
import type { Figure } from './bench/measure.ts';
import { measurePrint } from './bench/print.ts';
import { toTable } from './bench/report.ts';
import { measureSite } from './bench/site.ts';
import { readOptions, run, UsageError } from './command-line.ts';

const root = join(import.meta.dirname, '..');
/** Shorter lists differ too much from the pages wanted. */
const fewestPages = 40;
const help = `Gebruik: npm run bench -- [opties]

Meet de build, de PDF-stap, de controle en wat een lezer laadt: van de lijst in content/, en de PDF-stap en de
controle ook van verzonnen lijsten. Tijden zijn medianen; op een drukke machine zeggen de verhoudingen meer dan de seconden.

  --bladzijden N,N  lengten van de verzonnen lijsten (standaard 167; 1000 duurt minuten, 5000 een half uur)
  --keer N          aantal herhalingen (standaard 5, vanaf 1000 bladzijden 2, vanaf 5000 één; de hele build een
                    derde daarvan, ten minste één)
  --json PAD        schrijft de uitkomst ook als JSON
  --help            toont deze uitleg

Afsluitcode: 0 alles gemeten · 1 iets kon niet worden gemeten · 2 mislukt.
`;

async function bench(): Promise<number> {
  const options = readOptions({ bladzijden: 'value', keer: 'value', json: 'value', help: 'flag' });
  if (options.help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const times = options.keer === undefined ? null : Number(options.keer);
  if (times !== null && (!Number.isInteger(times) || times < 1))
    throw new UsageError('`--keer` zonder aantal');
  const sizes = (options.bladzijden ?? '167').split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < fewestPages))
    throw new UsageError(`\`--bladzijden\` met iets anders dan aantallen vanaf ${String(fewestPages)}`);
  const figures = await measure(sizes, times);
  console.log(toTable(figures));
  if (options.json !== undefined)
    await writeFile(options.json, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
  return figures.some(({ value }) => value === null) ? 1 : 0;
}

async function measure(sizes: readonly number[], times: number | null): Promise<Figure[]> {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const content = join(root, 'content');
  const folder = await mkdtemp(join(tmpdir(), 'inzage-bench-'));
  try {
    // The first start of a browser reads it from disk; that belongs to no measurement.
    await measurePrint(root, fewestPages, 1, () => undefined);
    const shipped = await measurePrint(root, content, times ?? 5, log);
    const generated: Figure[] = [];
    for (const size of sizes)
      generated.push(...printFigures(await measurePrint(root, size, times ?? repeatsFor(size), log)));
    log('Controle van de inhoud');
    const checks = checkFigures(await measureCheck(root, content, 'de lijst', times ?? 5), 1);
    for (const count of [2500, 5000, 10_000]) {
      const list = join(folder, `check-${String(count)}`);
      await writeCategories(list, count);
      const ran = await measureCheck(root, list, `${String(count)} categorieën`, 1);
      checks.push(...checkFigures(ran, count === 10_000 ? 10 : undefined));
    }
    log('Hele build');
    const builds = await repeat(Math.max(1, Math.floor((times ?? 5) / 3)), () =>
      measureBuild(root, content, join(folder, 'site')),
    );
    log('Website in de browser');
    const site = await measureSite(join(folder, 'site'));
    return [
      ...printFigures(shipped),
      ...generated,
      ...checks,
      ...buildFigures(builds, shipped),
      ...siteFigures(site),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function repeatsFor(pages: number): number {
  if (pages >= 5000) return 1;
  return pages >= 1000 ? 2 : 5;
}

await run('bench', bench);

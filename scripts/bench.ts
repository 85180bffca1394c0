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
import { measurePrint, warmUp } from './bench/print.ts';
import type { PrintTimes } from './bench/print.ts';
import { toTable } from './bench/report.ts';
import { measureSite } from './bench/site.ts';
import { readOptions, run, UsageError } from './command-line.ts';

const root = join(import.meta.dirname, '..');
const help = `Gebruik: npm run bench -- [opties]

Meet de build, de PDF-stap, de controle en wat een lezer laadt van de lijst in content/. De controle, en op verzoek de
PDF-stap, meet het ook van langere lijsten: dezelfde lijst enige malen achter elkaar, met andere nummers en namen. Tijden
zijn medianen; op een drukke machine zeggen de verhoudingen meer dan de seconden.

  --malen N,N       meet de PDF-stap ook van zo veel maal de lijst (6 maal duurt minuten, 30 maal een half uur)
  --keer N          aantal herhalingen (standaard 5, vanaf 6 maal de lijst 2, vanaf 30 maal één; de hele build een
                    derde daarvan, ten minste één)
  --json PAD        schrijft de uitkomst ook als JSON
  --help            toont deze uitleg

Afsluitcode: 0 alles gemeten · 1 iets kon niet worden gemeten · 2 mislukt.
`;

async function bench(): Promise<number> {
  const options = readOptions({ malen: 'value', keer: 'value', json: 'value', help: 'flag' });
  if (options.help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const times = options.keer === undefined ? null : Number(options.keer);
  if (times !== null && (!Number.isInteger(times) || times < 1))
    throw new UsageError('`--keer` zonder aantal');
  const longer = options.malen?.split(',').map(Number) ?? [];
  if (longer.some((copies) => !Number.isInteger(copies) || copies < 2))
    throw new UsageError('`--malen` met iets anders dan aantallen vanaf 2');
  const figures = await measure(longer, times);
  console.log(toTable(figures));
  if (options.json !== undefined)
    await writeFile(options.json, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
  return figures.some(({ value }) => value === null) ? 1 : 0;
}

async function measure(longer: readonly number[], times: number | null): Promise<Figure[]> {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const content = join(root, 'content');
  const folder = await mkdtemp(join(tmpdir(), 'inzage-bench-'));
  try {
    await warmUp(root, content);
    const print = (copies: number): Promise<PrintTimes> =>
      measurePrint(root, content, { copies, times: times ?? repeatsFor(copies) }, log);
    const shipped = await print(1);
    const repeated: Figure[] = [];
    for (const copies of longer) repeated.push(...printFigures(await print(copies)));
    log('Controle van de inhoud');
    const checks = checkFigures(await measureCheck(root, content, 'de lijst', times ?? 5), 1);
    for (const count of [2500, 5000, 10_000]) {
      const list = join(folder, `check-${String(count)}`);
      const written = await writeCategories(content, list, count);
      const ran = await measureCheck(root, list, `${String(written)} categorieën`, 1);
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
      ...repeated,
      ...checks,
      ...buildFigures(builds, shipped),
      ...siteFigures(site),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A list of thousands of pages takes minutes each time. */
function repeatsFor(copies: number): number {
  if (copies >= 30) return 1;
  return copies >= 6 ? 2 : 5;
}

await run('bench', bench);

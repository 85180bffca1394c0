/** Measures the build, the PDF step and what readers load: `npm run bench`; `--help` tells the options. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { load } from '../src/source/load.ts';
import { readContent } from '../src/source/read.ts';
import { measureBuild } from './bench/build.ts';
import type { BuildRun } from './bench/build.ts';
import { median, repeat } from './bench/measure.ts';
import type { Figure } from './bench/measure.ts';
import { measurePrint } from './bench/print.ts';
import type { PrintTimes } from './bench/print.ts';
import { toTable } from './bench/report.ts';
import { measureSite } from './bench/site.ts';
import type { SiteLoads } from './bench/site.ts';
import { readOptions, run, UsageError } from './command-line.ts';

const root = join(import.meta.dirname, '..');
const help = `Gebruik: npm run bench -- [opties]

Meet de build, de PDF-stap en wat een lezer laadt. Tijden zijn medianen; op een drukke machine zeggen de
verhoudingen meer dan de seconden.

  --keer N      aantal herhalingen (standaard 5; de hele build een derde daarvan, ten minste één)
  --json PAD    schrijft de uitkomst ook als JSON
  --help        toont deze uitleg

Afsluitcode: 0 alles gemeten · 1 iets kon niet worden gemeten · 2 mislukt.
`;

async function bench(): Promise<number> {
  const options = readOptions({ keer: 'value', json: 'value', help: 'flag' });
  if (options.help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const times = Number(options.keer ?? 5);
  if (!Number.isInteger(times) || times < 1) throw new UsageError('`--keer` zonder aantal');
  const figures = await measure(times);
  console.log(toTable(figures));
  if (options.json !== undefined)
    await writeFile(options.json, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
  return figures.some(({ value }) => value === null) ? 1 : 0;
}

async function measure(times: number): Promise<Figure[]> {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const content = join(root, 'content');
  const folder = await mkdtemp(join(tmpdir(), 'inzage-bench-'));
  try {
    const prints = await measurePrint(load(await readContent(content)), times, log);
    log('Hele build');
    const builds = await repeat(Math.max(1, Math.floor(times / 3)), () =>
      measureBuild(root, content, join(folder, 'site')),
    );
    log('Website in de browser');
    const site = await measureSite(join(folder, 'site'));
    return [...printFigures(prints), ...buildFigures(builds, prints), ...siteFigures(site)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function printFigures({ step, rawTagged, rawPlain, pages }: PrintTimes): Figure[] {
  return [
    {
      name: 'één druk, met tags en bladwijzers',
      value: rawTagged / 1000,
      unit: 's',
      note: `${String(pages)} pagina’s`,
    },
    { name: 'één druk, kaal', value: rawPlain / 1000, unit: 's' },
    { name: 'PDF-stap', value: step / 1000, unit: 's' },
    { name: 'PDF-stap ÷ één druk met tags', value: step / rawTagged, unit: '×', target: 2.5 },
    { name: 'PDF-stap ÷ één kale druk', value: step / rawPlain, unit: '×' },
  ];
}

function buildFigures(builds: readonly BuildRun[], { rawTagged }: PrintTimes): Figure[] {
  const wall = median(builds.map((build) => build.wall));
  const peaks = builds.flatMap(({ peak }) => peak ?? []);
  return [
    { name: 'hele build', value: wall / 1000, unit: 's' },
    { name: 'hele build ÷ één druk met tags', value: wall / rawTagged, unit: '×' },
    {
      name: 'piekgeheugen, alle processen',
      value: peaks.length === 0 ? null : Math.max(...peaks) / 2 ** 20,
      unit: 'MiB',
    },
  ];
}

function siteFigures({ homeFiles, home, search }: SiteLoads): Figure[] {
  const kilobytes = (bytes: number): number => bytes / 1000;
  return [
    { name: 'voorpagina, bestanden in de HTML', value: kilobytes(homeFiles), unit: 'KB', target: 60 },
    {
      name: 'voorpagina, in de browser',
      value: kilobytes(home.bytes),
      unit: 'KB',
      target: 60,
      note: `${String(home.requests.length)} verzoeken`,
    },
    {
      name: 'eerste zoekvraag',
      value: kilobytes(search.bytes),
      unit: 'KB',
      note: `${String(search.requests.length)} verzoeken`,
    },
    { name: 'verzoeken aan derden', value: home.foreign.length + search.foreign.length, unit: '', target: 0 },
  ];
}

await run('bench', bench);

import type { CheckRun } from './check.ts';
import type { EditFigures } from './edits/measure-edits.ts';
import { median } from './measure.ts';
import type { Figure } from './measure.ts';
import type { PrintTimes } from './print.ts';
import type { SiteLoads } from './site.ts';
import type { SiteTimes } from './site-build.ts';
import type { SpawnedRun } from './spawn.ts';
import { mostBytes } from './targets.ts';

const mebibyte = 2 ** 20;

/** The most memory that a print of so many pages should take, in MiB: 1.5 GiB for a thousand, never over two. */
function memoryTarget(pages: number): number {
  return pages <= 1050 ? 1536 : 2048;
}

/** How many bare prints the PDF step may take; above a thousand pages only memory is limited. */
function ratioTarget(pages: number): Pick<Figure, 'target'> {
  if (pages <= 250) return { target: 1.4 };
  return pages <= 1050 ? { target: 2.5 } : {};
}

/** What the PDF step takes, and what a bare print takes of the same list. */
export function printFigures(times: PrintTimes): Figure[] {
  const { step, again, rawTagged, rawPlain, pages, stepPeak, rawPeak } = times;
  const named = (name: string): string => `${name}, ${String(pages)} pagina’s`;
  const memory = (bytes: number | null): number | null => (bytes === null ? null : bytes / mebibyte);
  return [
    { name: named('één druk, met tags en bladwijzers'), value: rawTagged / 1000, unit: 's' },
    { name: named('één druk, kaal'), value: rawPlain / 1000, unit: 's' },
    { name: named('PDF-stap'), value: step / 1000, unit: 's' },
    {
      name: named('PDF-stap ÷ één druk met tags'),
      value: step / rawTagged,
      unit: '×',
      ...ratioTarget(pages),
    },
    {
      name: named('PDF-stap na één wijziging ÷ één druk met tags'),
      value: again / rawTagged,
      unit: '×',
      target: 0.6,
    },
    { name: named('PDF-stap ÷ één kale druk'), value: step / rawPlain, unit: '×' },
    { name: named('piekgeheugen, één druk met tags'), value: memory(rawPeak), unit: 'MiB' },
    {
      name: named('piekgeheugen, PDF-stap'),
      value: memory(stepPeak),
      unit: 'MiB',
      target: memoryTarget(pages),
    },
  ];
}

/** What the whole build takes, against one bare print of the same list. */
export function buildFigures(builds: readonly SpawnedRun[], { rawTagged }: PrintTimes): Figure[] {
  const wall = median(builds.map((build) => build.wall));
  const peaks = builds.flatMap(({ peak }) => peak ?? []);
  return [
    { name: 'hele build', value: wall / 1000, unit: 's' },
    { name: 'hele build ÷ één druk met tags', value: wall / rawTagged, unit: '×', target: 2.2 },
    {
      name: 'piekgeheugen, hele build',
      value: peaks.length === 0 ? null : Math.max(...peaks) / mebibyte,
      unit: 'MiB',
    },
  ];
}

/** What the site and its search index take, beside a whole build of bare Astro with the same text. */
export function siteBuildFigures({ site, search, bare }: SiteTimes): Figure[] {
  return [
    { name: 'website maken', value: site / 1000, unit: 's' },
    { name: 'zoekindex maken', value: search / 1000, unit: 's' },
    { name: 'kaal Astro, hele bouw', value: bare / 1000, unit: 's' },
    { name: 'website en zoekindex ÷ kaal Astro', value: (site + search) / bare, unit: '×', target: 1.4 },
  ];
}

/** What a reader loads. */
export function siteFigures({ homeFiles, home, search }: SiteLoads): Figure[] {
  const kilobytes = (bytes: number): number => bytes / 1000;
  return [
    {
      name: 'voorpagina, bestanden in de HTML',
      value: kilobytes(homeFiles),
      unit: 'KB',
      target: kilobytes(mostBytes.home),
    },
    {
      name: 'voorpagina, in de browser',
      value: kilobytes(home.bytes),
      unit: 'KB',
      target: kilobytes(mostBytes.home),
      note: `${String(home.requests.length)} verzoeken`,
    },
    {
      name: 'eerste zoekvraag',
      value: kilobytes(search.bytes),
      unit: 'KB',
      target: kilobytes(mostBytes.search),
      note: `${String(search.requests.length)} verzoeken`,
    },
    { name: 'verzoeken aan derden', value: home.foreign.length + search.foreign.length, unit: '', target: 0 },
  ];
}

/** What the check of the content takes: a second for the shipped list, ten for ten thousand categories. */
export function checkFigures({ name, wall, peak }: CheckRun, target?: number): Figure[] {
  return [
    { name: `check, ${name}`, value: wall / 1000, unit: 's', ...(target !== undefined && { target }) },
    {
      name: `piekgeheugen, check, ${name}`,
      value: peak === null ? null : peak / mebibyte,
      unit: 'MiB',
      target: 1024,
    },
  ];
}

/** What the comparison of two editions of a list takes, beside a check of it in the same run. */
export function comparisonFigures(comparison: number, { wall }: CheckRun): Figure[] {
  return [
    { name: 'twee uitgaven vergelijken', value: comparison / 1000, unit: 's', target: 2 },
    { name: 'twee uitgaven vergelijken ÷ check', value: comparison / wall, unit: '×', target: 0.5 },
  ];
}

/** What an editor waits for, beside bare Astro with the same text. */
export function editFigures({ ours, bare, pairs }: EditFigures): Figure[] {
  const seen = Object.entries(ours.seen).flatMap(([name, taken]): Figure[] => {
    const own = median(taken);
    const theirs = median(bare.seen[name] ?? []);
    return [
      { name: `van opslaan tot zien, ${name}`, value: own / 1000, unit: 's' },
      { name: `van opslaan tot zien, ${name} ÷ kaal Astro`, value: own / theirs, unit: '×', target: 0.4 },
    ];
  });
  return [
    { name: 'npm run dev, tot de eerste pagina', value: ours.start / 1000, unit: 's' },
    { name: 'npm run dev ÷ kaal Astro', value: ours.start / bare.start, unit: '×', target: 1.2 },
    ...seen,
    {
      name: 'laatste van twee keer opslaan niet gezien',
      value: pairs.pairs - pairs.seen,
      unit: '',
      target: 0,
      note: `van ${String(pairs.pairs)} paren`,
    },
  ];
}

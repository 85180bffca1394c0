import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { buildSite } from '../../src/astro/build-site.ts';
import { printedOf, writePrinted } from '../../src/astro/printed.ts';
import { keptPagination, readSettings } from '../../src/astro/settings.ts';
import { check } from '../../src/check/check.ts';
import { countBySeverity } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { printHtml } from '../../src/print/html/page.ts';
import type { Edition } from '../../src/print/print.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { readFolder } from '../content-folder.ts';
import { printOnce } from './print-once.ts';
import { proveOutputs } from './proof.ts';
import type { Progress } from './progress.ts';
import { replaceFolder } from './replace.ts';
import { summarise } from './summary.ts';
import { openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';
import { writeControle } from './write-controle.ts';

export interface BuildOptions {
  readonly root: string;
  /** Folder of the content. */
  readonly content: string;
  /** Folder that the finished site replaces. */
  readonly out: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Prints also what was printed before. */
  readonly again?: boolean;
}

/** The content has errors; nothing was built. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly ContentFile[];

  constructor(diagnostics: readonly Diagnostic[], files: readonly ContentFile[]) {
    super('De inhoud bevat fouten.');
    this.diagnostics = diagnostics;
    this.files = files;
  }
}

/** What the content is, and what its check said of it. */
interface Checked {
  readonly loaded: Loaded;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly ContentFile[];
}

/** Number of steps that `buildAll` shows. */
export const stepCount = 6;

interface Built extends Omit<Checked, 'loaded'> {
  readonly summary: string;
}

/**
 * Builds everything beside the present output and puts it in its place when all of it stands.
 *
 * @returns the closing summary, and the warnings of the check
 * @throws ContentError, BusyError and what the steps throw; the present output is then as it was
 */
export async function buildAll(options: BuildOptions): Promise<Built> {
  const workshop = await openWorkshop(options.out);
  try {
    return await buildIn(workshop, options);
  } finally {
    await workshop.close();
  }
}

async function buildIn(
  { staging, earlier }: Workshop,
  { root, content, out, progress, signal, again = false }: BuildOptions,
): Promise<Built> {
  const start = performance.now();
  const settings = readSettings(root);
  const { loaded, diagnostics, files } = await progress.step('Inhoud lezen en controleren', (log) =>
    readAndCheck(content, log),
  );
  const edition = await progress.step('PDF drukken', (log) =>
    printOnce({ root, loaded, settings, again, log, signal }),
  );
  const site = join(staging, 'site');
  await progress.step('Website maken', () => makeSite({ root, files, site, staging, edition }));
  if (content === join(root, 'content')) await keepForDev(staging);
  signal.throwIfAborted();
  await progress.step('Zoekindex maken', (log) => buildIndex({ siteFolder: site, log }));
  signal.throwIfAborted();
  await progress.step('Bewijzen dat niets ontbreekt', async (log) => {
    await writeControle({ root, content, site, lijst: loaded.document.lijst, browser: edition.browser });
    const printed = { ...edition, html: printHtml(loaded) };
    const { pdf, data } = await proveOutputs(loaded.document, printed, site, settings);
    log(
      `${String(pdf.segments)} teksten, ${String(pdf.rows)} tabelrijen, ${String(pdf.numbers)} paginanummers vergeleken; ${String(data.values)} waarden in ${String(data.files)} gegevensbestanden`,
    );
  });
  signal.throwIfAborted();
  await progress.step('Uitvoer op zijn plaats zetten', () => replaceFolder(site, out, earlier));
  const summary = await summarise({
    root,
    folder: out,
    document: loaded.document,
    edition,
    time: performance.now() - start,
  });
  return { summary, diagnostics, files };
}

async function readAndCheck(content: string, log: (line: string) => void): Promise<Checked> {
  const files = await readFolder(content);
  const loaded = load(files);
  const diagnostics = check({ ...loaded, canPrint: printCoverage() });
  if (countBySeverity(diagnostics).error > 0) throw new ContentError(diagnostics, files);
  log(`${String(files.length)} bestanden, ${String(loaded.document.blokken.length)} blokken`);
  return { loaded, diagnostics, files };
}

interface SiteParts {
  readonly root: string;
  readonly files: readonly ContentFile[];
  readonly site: string;
  readonly staging: string;
  readonly edition: Edition;
}

/** The pagination comes first: the pages of the site quote it. The PDF goes along with them. */
async function makeSite({ root, files, site, staging, edition }: SiteParts): Promise<void> {
  await writePrinted(join(staging, 'print.json'), printedOf(edition));
  // Astro evaluates the content config in modules of its own: settings reach it through the environment. It reads
  // what was checked and printed, not what an editor may have saved since.
  const snapshot = join(staging, 'inhoud');
  await writeFiles(snapshot, files);
  process.env.INZAGE_DRUK = join(staging, 'print.json');
  process.env.INZAGE_INHOUD = snapshot;
  await buildSite({ root, outDir: site });
  for (const { fileName, pdf } of [edition, ...edition.chapters]) await writeFile(join(site, fileName), pdf);
}

async function writeFiles(folder: string, files: readonly ContentFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** The development server shows these page numbers until the content changes. */
async function keepForDev(staging: string): Promise<void> {
  await copyFile(join(staging, 'print.json'), keptPagination());
}

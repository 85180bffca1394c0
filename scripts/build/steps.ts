import { join } from 'node:path';
import { buildSite } from '../../src/astro/build-site.ts';
import { editionFiles } from '../../src/astro/output-files.ts';
import { keepPrinted, printedOf } from '../../src/astro/printed.ts';
import type { Settings } from '../../src/astro/settings.ts';
import { check } from '../../src/check/check.ts';
import { countBySeverity } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { printHtml, printParts } from '../../src/print/html/page.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { contentKey } from '../../src/source/content-key.ts';
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
  readonly settings: Settings;
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
  { root, content, out, settings, progress, signal, again = false }: BuildOptions,
): Promise<Built> {
  const start = performance.now();
  const { loaded, diagnostics, files } = await progress.step('Inhoud lezen en controleren', (log) =>
    readAndCheck(content, log),
  );
  const { document } = loaded;
  const { edition, html } = await progress.step('PDF drukken', async (log) => {
    const parts = printParts(loaded);
    const printed = await printOnce({ root, loaded, parts, settings, again, log, signal });
    return { edition: printed, html: wholeOf(parts, loaded) };
  });
  const site = join(staging, 'site');
  const printed = printedOf(edition);
  await progress.step('Website maken', () =>
    buildSite({
      root,
      outDir: site,
      settings,
      source: { loaded, folder: content, printed, files: editionFiles(edition) },
    }),
  );
  // The development server shows these page numbers until the content changes.
  if (content === join(root, 'content')) await keepPrinted({ printed, content: contentKey(files) });
  signal.throwIfAborted();
  await progress.step('Zoekindex maken', (log) => buildIndex({ siteFolder: site, log }));
  signal.throwIfAborted();
  await progress.step('Bewijzen dat niets ontbreekt', async (log) => {
    const { lijst } = document;
    await writeControle({ root, content, site, settings, lijst, browser: edition.browser });
    const { pdf, data } = await proveOutputs(document, { ...edition, html }, site, settings);
    log(
      `${String(pdf.segments)} teksten, ${String(pdf.rows)} tabelrijen, ${String(pdf.numbers)} paginanummers vergeleken; ${String(data.values)} waarden in ${String(data.files)} gegevensbestanden`,
    );
  });
  signal.throwIfAborted();
  await progress.step('Uitvoer op zijn plaats zetten', () => replaceFolder(site, out, earlier));
  const time = performance.now() - start;
  return { summary: await summarise({ root, folder: out, document, edition, time }), diagnostics, files };
}

async function readAndCheck(content: string, log: (line: string) => void): Promise<Checked> {
  const files = await readFolder(content);
  const loaded = load(files);
  const diagnostics = check({ ...loaded, canPrint: printCoverage() });
  if (countBySeverity(diagnostics).error > 0) throw new ContentError(diagnostics, files);
  log(`${String(files.length)} bestanden, ${String(loaded.document.blokken.length)} blokken`);
  return { loaded, diagnostics, files };
}

/** The print HTML as one page; only a long list, which is printed in parts, has to be rendered anew for it. */
function wholeOf(parts: readonly string[], loaded: Loaded): string {
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : printHtml(loaded);
}

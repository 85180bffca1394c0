import { join } from 'node:path';
import type { Settings } from '../../src/astro/settings.ts';
import type { HalfReport } from '../../src/proof/report.ts';
import type { SearchFiles } from '../../src/search/build/search-files.ts';
import type { Progress } from './progress.ts';
import type { Judged } from './content-error.ts';
import type { makeSite } from './make-site.ts';
import type { Beside } from './beside.ts';
import type { Workshop } from './workshop.ts';

export interface BuildOptions {
  readonly root: string;
  /** Folder of the content. */
  readonly content: string;
  /** Folder that the finished site replaces. */
  readonly out: string;
  readonly settings: Settings;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Makes also what was made before of the very same: the print, fonts. */
  readonly again?: boolean;
}

/** Number of steps that `buildAll` shows. */
export const stepCount = 6;

interface Built extends Judged {
  readonly summary: string;
}

/**
 * Builds everything beside the present output and puts it in its place when all of it stands.
 *
 * @returns the closing summary, and the warnings of the check
 * @throws ContentError, BusyError and what the steps throw; the present output is then as it was
 */
export async function buildAll(options: BuildOptions): Promise<Built> {
  const { openWorkshop } = await import('./workshop.ts');
  const workshop = await openWorkshop(options.out);
  try {
    return await buildIn(workshop, options);
  } finally {
    await workshop.close();
  }
}

/** Each step loads what it works with when it begins: its time is told with it, and the first line stands at once. */
async function buildIn(workshop: Workshop, options: BuildOptions): Promise<Built> {
  const { root, content, settings, progress, signal, again = false } = options;
  const { loaded, ...checked } = await progress.step('Inhoud lezen en controleren', async (log) => {
    const { readAndCheck } = await import('./read-and-check.ts');
    return readAndCheck(content, log, again);
  });
  const { edition, renvooi } = await progress.step('PDF drukken', async (log) => {
    const { printList, printChanges } = await import('./print-list.ts');
    const options = { root, loaded, settings, again, log, signal };
    return { edition: await printList(options), renvooi: await printChanges(options) };
  });
  const { provePdfBeside } = await import('./pdf-proof.ts');
  const { makeIndexBeside } = await import('./search-index.ts');
  const { pdf, pageMap } = edition;
  const { document, images } = loaded;
  const index = makeIndexBeside({ document, pages: pageMap.pages });
  const proof = provePdfBeside({ loaded: { document, images }, pageMap, pdf });
  try {
    const printed = { loaded, files: checked.files, edition, renvooi };
    return { summary: await buildAround(printed, { index, proof }, workshop, options), ...checked };
  } finally {
    await Promise.all([index.close(), proof.close()]);
  }
}

/** What there is once the list is printed. */
type Printed = Pick<Parameters<typeof makeSite>[0], 'loaded' | 'files' | 'edition' | 'renvooi'>;

/** What is under way in threads of their own. */
interface UnderWay {
  readonly index: Beside<SearchFiles>;
  readonly proof: Beside<HalfReport>;
}

/** Makes all that the PDF is no part of, while the search index is being made and the PDF proved. */
async function buildAround(
  { loaded, files, edition, renvooi }: Printed,
  { index, proof }: UnderWay,
  { staging, earlier }: Workshop,
  { root, content, out, settings, progress, signal, again = false }: BuildOptions,
): Promise<string> {
  const { document } = loaded;
  const site = join(staging, 'site');
  await progress.step('Website maken', async () => {
    const { makeSite } = await import('./make-site.ts');
    await makeSite({ root, content, site, settings, loaded, files, edition, renvooi, again });
  });
  signal.throwIfAborted();
  await progress.step('Zoekindex maken', async (log) => {
    const { writeIndex } = await import('../../src/search/write-index.ts');
    const { records, words } = await writeIndex(await index.outcome(), site);
    log(`${String(records)} onderdelen, ${String(words)} woorden`);
  });
  signal.throwIfAborted();
  await progress.step('Bewijzen dat niets ontbreekt', async (log) => {
    const { lastEdition } = await import('../../src/source/editions/frozen-files.ts');
    const { writeControle } = await import('./write-controle.ts');
    const { lijst } = document;
    const before = lastEdition(loaded.editions);
    await writeControle({ root, content, site, settings, lijst, before, browser: edition.browser });
    const { proveOutputs } = await import('./proof.ts');
    const { frozenEditions } = await import('../../src/editions/frozen.ts');
    const { fromListJson } = await import('../../src/export/json/read-list.ts');
    const frozen = frozenEditions(loaded.editions, fromListJson);
    const { pdf, data } = await proveOutputs(
      document,
      edition.pageMap,
      proof.outcome,
      site,
      settings,
      frozen,
    );
    log(
      `${String(pdf.segments)} teksten, ${String(pdf.rows)} tabelrijen, ${String(pdf.numbers)} paginanummers vergeleken; ${String(data.values)} waarden in ${String(data.files)} gegevensbestanden`,
    );
  });
  signal.throwIfAborted();
  return progress.step('Uitvoer op zijn plaats zetten', async () => {
    const { replaceFolder } = await import('./replace.ts');
    await replaceFolder(site, out, earlier);
    const { summarise } = await import('./summary.ts');
    return summarise({ content, folder: out, document, edition });
  });
}

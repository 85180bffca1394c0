import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { editionPath } from '../../src/addresses.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { homeOf } from '../../src/astro/settings.ts';
import type { Settings } from '../../src/astro/settings.ts';
import type { Document } from '../../src/document/document.ts';
import type { PageMap } from '../../src/document/page-map.ts';
import type { FrozenEdition } from '../../src/editions/frozen.ts';
import { explainFault } from '../../src/proof/fault.ts';
import type { Fault } from '../../src/proof/fault.ts';
import { prove } from '../../src/proof/prove.ts';
import type { DataProof } from '../../src/proof/data/prove-data.ts';
import type { SiteProof } from '../../src/proof/prove-site.ts';
import type { HalfReport, ProofReport } from '../../src/proof/report.ts';
import { adviceFor } from './proof-advice.ts';
import { filesBelow } from './files-below.ts';

/** Site, PDF or open data do not say what the source says. */
export class ProofError extends ExpectedError {
  override name = 'ProofError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const rest = faults.length - shown;
    super(
      [
        `Website, PDF en gegevens zeggen niet overal wat de bron zegt: ${String(faults.length)} ${faults.length === 1 ? 'verschil' : 'verschillen'}. Er is niets gepubliceerd.`,
        ...faults.slice(0, shown).map((fault) => `  ${explainFault(fault)}`),
        ...(rest > 0 ? [`  … en nog ${String(rest)}.`] : []),
        ...adviceFor(faults),
      ].join('\n'),
    );
    this.faults = faults;
  }
}

/** A page gone wrong gives a fault for each of its blocks; the first tell enough. */
const shown = 20;

/**
 * Proves that the finished files say what the Document says.
 *
 * @param provedPdf - what came of the PDF, which is proved apart
 * @param folder - the built site
 * @param settings - where it will stand
 * @param editions - the earlier editions that stand on it
 * @throws ProofError when they do not
 */
export async function proveOutputs(
  document: Document,
  pageMap: PageMap,
  provedPdf: () => Promise<HalfReport>,
  folder: string,
  settings: Pick<Settings, 'site' | 'base'>,
  editions: readonly FrozenEdition[] = [],
): Promise<ProofReport> {
  const built = await readSite(folder);
  const { base } = settings;
  const pdf = await provedPdf();
  const report = await prove(
    {
      document,
      pageMap,
      base,
      home: homeOf(settings),
      editions: editions.map((edition) => ({ document: edition.document, root: editionPath(edition) })),
      ...built,
    },
    pdf,
  );
  if (report.faults.length > 0) throw new ProofError(report.faults);
  return report;
}

/** Pages by path below the base, the sizes of all other files, and those of the open data themselves. */
export async function readSite(
  folder: string,
): Promise<Pick<SiteProof & DataProof, 'site' | 'files' | 'data'>> {
  const site = new Map<string, string>();
  const files = new Map<string, number>();
  const data = new Map<string, Uint8Array>();
  for (const path of await filesBelow(folder)) {
    const file = join(folder, path);
    if (path.endsWith('.html'))
      site.set(`/${path.replace(/index\.html$/, '')}`, await readFile(file, 'utf8'));
    else files.set(`/${path}`, (await stat(file)).size);
    if (path.startsWith('data/') && !path.endsWith('.html'))
      data.set(path.slice('data/'.length), await readFile(file));
  }
  return { site, files, data };
}

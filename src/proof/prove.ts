import { proveData } from './data/prove-data.ts';
import type { DataProof } from './data/prove-data.ts';
import { proveSite } from './prove-site.ts';
import type { SiteProof } from './prove-site.ts';
import type { HalfReport, ProofReport } from './report.ts';

/**
 * Proves that site and open data say what the Document says, and joins what came of the PDF. Each part can be run by
 * itself.
 *
 * @param pdf - what `provePdf` found
 * @returns faults of the PDF by page, then of the site and of the data; none when all agree
 */
export async function prove(proof: SiteProof & DataProof, pdf: HalfReport): Promise<ProofReport> {
  const site = proveSite(proof);
  const data = await proveData(proof);
  return {
    faults: [...pdf.faults, ...site.faults, ...data.faults],
    pdf: pdf.counts,
    site: site.counts,
    data: data.counts,
  };
}

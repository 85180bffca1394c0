import { proveData } from './data/prove-data.ts';
import type { DataProof } from './data/prove-data.ts';
import { provePdf } from './prove-pdf.ts';
import type { PdfProof } from './prove-pdf.ts';
import { proveSite } from './prove-site.ts';
import type { SiteProof } from './prove-site.ts';
import type { ProofReport } from './report.ts';

/**
 * Proves that site, PDF and open data say what the Document says. Each part can be run by itself.
 *
 * @returns faults of the PDF by page, then of the site and of the data; none when all agree
 * @throws what pdf.js throws for a file that it cannot read
 */
export async function prove(proof: PdfProof & SiteProof & DataProof): Promise<ProofReport> {
  const pdf = await provePdf(proof);
  const site = proveSite(proof);
  const data = await proveData(proof);
  return {
    faults: [...pdf.faults, ...site.faults, ...data.faults],
    pdf: pdf.counts,
    site: site.counts,
    data: data.counts,
  };
}

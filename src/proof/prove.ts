import { provePdf } from './prove-pdf.ts';
import type { PdfProof } from './prove-pdf.ts';
import { proveSite } from './prove-site.ts';
import type { SiteProof } from './prove-site.ts';
import type { ProofReport } from './report.ts';

/**
 * Proves that site and PDF say what the Document says. Either half can be run by itself.
 *
 * @returns faults of the PDF by page, then of the site; none when all agree
 * @throws what pdf.js throws for a file that it cannot read
 */
export async function prove(proof: PdfProof & SiteProof): Promise<ProofReport> {
  const pdf = await provePdf(proof);
  const site = proveSite(proof);
  return { faults: [...pdf.faults, ...site.faults], pdf: pdf.counts, site: site.counts };
}

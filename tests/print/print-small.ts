/** The PDF of a small list. It stands apart from the lists, for tests that need no browser. */
import { printEdition } from '../../src/print/print.ts';
import type { Edition } from '../../src/print/print.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readPdf } from './pdf.ts';
import type { Pdf } from './pdf.ts';

export interface SmallEdition extends Edition {
  readonly read: Pdf;
  /** All text, pages joined, white space as one space. */
  readonly text: string;
}

export async function printSmall(loaded: Loaded): Promise<SmallEdition> {
  const edition = await printEdition(loaded);
  const read = await readPdf(edition.pdf);
  const text = read.pages.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
  return { ...edition, read, text: text.replace(/\s+/gu, ' ') };
}

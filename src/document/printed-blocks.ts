import type { Block, Document } from './document.ts';
import { chapters } from './queries.ts';

/** The blocks that the PDF shows: the colophon has what no section prints, where nobody cites it. */
export function printedBlocks(document: Document): Block[] {
  const printed = new Set([...document.delen, ...chapters(document)].map(({ id }) => id));
  for (const { id, processId } of document.categorieen) if (printed.has(processId)) printed.add(id);
  return document.blokken.filter(({ owner }) => printed.has(owner));
}

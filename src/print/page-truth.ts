import type { Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import type { Destinations } from './destinations.ts';
import { printedBlocks } from './printed-blocks.ts';

/** Page numbers that do not settle, or that the finished PDF does not have. */
export class PageTruthError extends Error {
  override name = 'PageTruthError';
}

/**
 * The page of every block that is printed.
 *
 * @param key - of what was printed; for other content the map does not hold
 * @throws PageTruthError when the PDF has no place for a block
 */
export function toPageMap({ total, pages }: Destinations, document: Document, key: string): PageMap {
  const blocks = printedBlocks(document);
  const missing = blocks.filter(({ id }) => !pages.has(id));
  const [first] = missing;
  if (first) {
    const { file, line } = first.source;
    throw new PageTruthError(
      `Van ${String(missing.length)} blokken staat de pagina niet in de PDF, als eerste ${first.id} (${file}:${String(line)}). Er is geen PDF gemaakt.`,
    );
  }
  return { total, key, pages: Object.fromEntries(blocks.map(({ id }) => [id, pages.get(id) ?? 0])) };
}

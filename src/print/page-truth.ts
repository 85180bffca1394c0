import { ExpectedError } from '../machine/expected-error.ts';
import type { Block, Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import { printedBlocks } from '../document/printed-blocks.ts';
import { defined } from '../diagnostics/defined.ts';
import type { PrintedPages } from './printed-pages.ts';

/** Page numbers that do not settle, or that the finished PDF does not have. */
export class PageTruthError extends ExpectedError {
  override name = 'PageTruthError';
}

/**
 * The page of every block that is printed.
 *
 * @param key - of what was printed; for other content the map does not hold
 * @throws PageTruthError when the PDF has no place for a block
 */
export function toPageMap({ total, pages }: PrintedPages, document: Document, key: string): PageMap {
  const blocks = printedBlocks(document);
  const missing = blocks.filter(({ id }) => !pages.has(id));
  if (missing.length > 0) {
    const lines = missing.slice(0, mostNamed).map((block) => `  ${placeOf(block, blocks, pages)}`);
    const rest = missing.length - lines.length;
    throw new PageTruthError(
      [
        `In de PDF ${missing.length === 1 ? 'ontbreekt een blok' : `ontbreken ${String(missing.length)} blokken`}. Er is geen PDF gemaakt.`,
        ...lines,
        ...(rest > 0 ? [`  … en nog ${String(rest)}.`] : []),
        'De tekst zelf is in orde. Kijk naar de opmaak van deze blokken in src/print/styles/.',
      ].join('\n'),
    );
  }
  return {
    total,
    key,
    pages: Object.fromEntries(blocks.map(({ id }) => [id, defined(pages.get(id), `page of ${id}`)])),
  };
}

/** Missing blocks that are named one by one. */
const mostNamed = 10;

/** What is not printed has no page: the block before it tells where it should stand. */
function placeOf(
  { id, source }: Block,
  blocks: readonly Block[],
  pages: ReadonlyMap<string, number>,
): string {
  const index = blocks.findIndex((block) => block.id === id);
  const before = blocks.slice(0, index).findLast((block) => pages.has(block.id));
  const page = before && pages.get(before.id);
  const where =
    before && page !== undefined ? `hoort op p. ${String(page)}, na ${before.id}` : 'hoort vooraan';
  return `${id} (${source.file}:${String(source.line)}) ${where}`;
}

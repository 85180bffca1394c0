import type { Block } from './document.ts';

/** Printed page of everything that can be cited, read from the finished PDF. */
export interface PageMap {
  /** Number of pages of the PDF. */
  readonly total: number;
  /** Page (counted from 1) on which a block begins, by block id; JavaScript keeps `1` and `2` before all other ids. */
  readonly pages: Readonly<Record<string, number>>;
  /** SHA-256 of the print HTML it belongs to: for other content it does not hold. */
  readonly key: string;
}

/**
 * The first block that begins on each page, for "ga naar pagina". A page on which nothing begins, because a
 * long block runs over it, leads to the block that runs over it.
 *
 * @param pageMap - pages by block id
 * @param blocks - everything that can be cited, in the order of the document
 * @returns page number → block id, for every page from 1 to the last; what comes before the first block leads to it
 */
export function firstBlocks(
  { total, pages }: PageMap,
  blocks: readonly Pick<Block, 'id'>[],
): Map<number, string> {
  const first = new Map<number, string>();
  const last = new Map<number, string>();
  for (const { id } of blocks) {
    const page = pages[id];
    if (page === undefined) continue;
    if (!first.has(page)) first.set(page, id);
    last.set(page, id);
  }
  const complete = new Map<number, string>();
  let running = blocks[0]?.id;
  for (let page = 1; page <= total; page += 1) {
    const id = first.get(page) ?? running;
    if (id !== undefined) complete.set(page, id);
    running = last.get(page) ?? running;
  }
  return complete;
}

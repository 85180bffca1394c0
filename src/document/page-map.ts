/** Printed page of everything that can be cited, read from the finished PDF. */
export interface PageMap {
  /** Number of pages of the PDF. */
  readonly total: number;
  /** Page (counted from 1) on which a block begins, by block id, in document order. */
  readonly pages: Readonly<Record<string, number>>;
  /** SHA-256 of the print HTML it belongs to: for other content it does not hold. */
  readonly key: string;
}

/**
 * The first block that begins on each page, for "ga naar pagina". A page on which nothing begins, because a
 * long block runs over it, leads to the block that runs over it.
 *
 * @returns page number → block id, for every page from 1 to the last
 */
export function firstBlocks({ total, pages }: PageMap): Map<number, string> {
  const first = new Map<number, string>();
  for (const [id, page] of Object.entries(pages)) if (!first.has(page)) first.set(page, id);
  const complete = new Map<number, string>();
  let running = Object.keys(pages)[0];
  const lastOf = lastBlocks(pages);
  for (let page = 1; page <= total; page += 1) {
    const id = first.get(page) ?? running;
    if (id !== undefined) complete.set(page, id);
    running = lastOf.get(page) ?? running;
  }
  return complete;
}

function lastBlocks(pages: PageMap['pages']): Map<number, string> {
  return new Map(Object.entries(pages).map(([id, page]) => [page, id]));
}

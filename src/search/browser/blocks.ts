/** An element with an id on an indexed page, and the word it begins with. */
export interface Anchor {
  readonly id: string;
  /** The words of the element, those that are not indexed included. */
  readonly text: string;
  readonly location: number;
}

/** The words a block of a page consists of: from `start` up to, not including, `end`. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A block in which something was found. */
export interface BlockHit extends Span {
  /** Locations of the words found, in order. */
  readonly locations: readonly number[];
  /** How many of the words and phrases asked for are in it. */
  readonly parts: number;
}

/**
 * Divides a page in its citable blocks. Where several begin with the same word, as a table and its first row
 * do, the innermost one has it.
 *
 * @param anchors - every element with an id, in the order of the page
 * @param isBlock - whether an id is that of something that can be cited
 * @param wordCount - number of words on the page
 */
export function blocksOf(
  anchors: readonly Pick<Anchor, 'id' | 'location'>[],
  isBlock: (id: string) => boolean,
  wordCount: number,
): Span[] {
  const starts = new Map<number, string>();
  for (const { id, location } of anchors) if (isBlock(id)) starts.set(location, id);
  const sorted = [...starts].sort(([a], [b]) => a - b);
  return sorted.map(([start, id], index) => ({ id, start, end: sorted[index + 1]?.[0] ?? wordCount }));
}

/**
 * Finds the block of each word found. Words before the first block belong to none.
 *
 * @param blocks - the blocks of a page, in order
 * @param found - for each word or phrase asked for, where it is on the page
 * @returns the blocks with something in them: first those with most of what was asked for, then in order
 */
export function blockHits(blocks: readonly Span[], found: readonly ReadonlySet<number>[]): BlockHit[] {
  const hits = blocks.map((block) => {
    const inBlock = found.map((locations) =>
      [...locations].filter((at) => at >= block.start && at < block.end),
    );
    const locations = [...new Set(inBlock.flat())].sort((a, b) => a - b);
    return { ...block, locations, parts: inBlock.filter(({ length }) => length > 0).length };
  });
  return hits.filter(({ parts }) => parts > 0).sort((a, b) => b.parts - a.parts || a.start - b.start);
}

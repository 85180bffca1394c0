/** A place where a segment may stand. */
export interface Candidate {
  /** Number of the segment. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

interface Link {
  readonly candidate: Candidate;
  readonly before: Link | null;
  /** Length of all text in the chain. */
  readonly weight: number;
}

/**
 * Chooses among candidates those that can all be true: in the order of the segments and of the text, without
 * overlap, covering as much text as possible.
 *
 * @param candidates - by number of the segment, ascending
 * @param length - of the text
 */
export function heaviestChain(candidates: readonly Candidate[], length: number): Candidate[] {
  const best = new BestUpTo(length);
  for (let start = 0; start < candidates.length;) {
    const { index } = candidates[start] ?? { index: -1 };
    let end = start;
    while (candidates[end]?.index === index) end += 1;
    // Of one segment only one place is true, so none of its links may follow another.
    const links = candidates.slice(start, end).map((candidate): Link => {
      const before = best.at(candidate.from);
      return { candidate, before, weight: (before?.weight ?? 0) + candidate.to - candidate.from };
    });
    for (const link of links) best.add(link);
    start = end;
  }
  const chain: Candidate[] = [];
  for (let link = best.at(length); link; link = link.before) chain.unshift(link.candidate);
  return chain;
}

/** The heaviest chain that ends at or before a place: a Fenwick tree of maxima. */
class BestUpTo {
  readonly #links: (Link | undefined)[];

  constructor(length: number) {
    this.#links = new Array<Link | undefined>(length + 2);
  }

  at(end: number): Link | null {
    let best: Link | null = null;
    for (let slot = end + 1; slot > 0; slot -= slot & -slot) {
      const link = this.#links[slot];
      if (link && link.weight > (best?.weight ?? 0)) best = link;
    }
    return best;
  }

  add(link: Link): void {
    for (let slot = link.candidate.to + 1; slot < this.#links.length; slot += slot & -slot) {
      if ((this.#links[slot]?.weight ?? 0) < link.weight) this.#links[slot] = link;
    }
  }
}

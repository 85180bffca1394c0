import { fold } from './fold.ts';
import type { Folded } from './fold.ts';
import { createNearSearch } from './near.ts';

/** A block with its words. */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

/** How sure it is that these are the words that were quoted: exactly, but for white space and capitals, or nearly. */
export type Likeness = 'exact' | 'folded' | 'near';

/** Where a quotation may come from: a proposal, for a person to decide on. */
export interface Proposal {
  /** The block in which it begins. */
  readonly id: string;
  /** The block in which it ends: another where the quotation runs on. */
  readonly endId: string;
  readonly likeness: Likeness;
  /** How many letters differ. */
  readonly errors: number;
  /** The words as they stand in the first block. */
  readonly text: string;
}

/** So much of a quotation may differ. */
const tolerance = 0.2;
/** With fewer letters, anything is like anything. */
const fewest = 12;
/** Of a longer quotation its beginning says enough. */
const longest = 400;
/** More of them help nobody to choose. */
const mostProposals = 5;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** A block without what makes no difference. */
interface FoldedPassage {
  readonly passage: Passage;
  readonly folded: Folded;
}

/**
 * Makes the search for quotations: the same words, but for white space and capitals, in the block that was named, then in
 * the whole list; then what is nearly the same, in that order too.
 *
 * @param passages - the blocks with their texts, in the order of the document; each word in one of them
 * @returns gives the proposals for a quotation, the likeliest first; `at` is the block it is said to come from
 */
export function createQuotationFinder(
  passages: readonly Passage[],
): (quotation: string, at?: string) => Proposal[] {
  const folded = passages.map((passage) => ({ passage, folded: fold(passage.text) }));
  const whole = new Stretch(folded);
  const single = new Map(folded.map((one) => [one.passage.id, new Stretch([one])]));
  return (quotation, at) => {
    const own = at === undefined ? undefined : single.get(at);
    const wanted = fold(quotation).text;
    const places = own ? [own, whole] : [whole];
    return (
      firstFilled(places, (place) => place.findSame(quotation, wanted)) ??
      firstFilled(places, (place) => place.findNear(wanted)) ??
      []
    );
  };
}

function firstFilled(
  places: readonly Stretch[],
  find: (place: Stretch) => Proposal[],
): Proposal[] | undefined {
  for (const place of places) {
    const found = find(place);
    if (found.length > 0) return found;
  }
  return undefined;
}

/** Texts of blocks in a row. */
class Stretch {
  readonly #parts: readonly (FoldedPassage & { readonly from: number })[];
  readonly #text: string;
  readonly #near: ReturnType<typeof createNearSearch>;

  constructor(passages: readonly FoldedPassage[]) {
    let from = 0;
    this.#parts = passages.map((one) => {
      const part = { ...one, from };
      from += one.folded.text.length;
      return part;
    });
    this.#text = this.#parts.map(({ folded }) => folded.text).join('');
    this.#near = createNearSearch(this.#text);
  }

  /** @param wanted - the quotation, folded */
  findSame(quotation: string, wanted: string): Proposal[] {
    if (wanted === '') return [];
    const words = quotation.trim();
    const proposals = this.#occurrences(wanted).map((found) => this.#proposal(found, 'folded'));
    const exact = proposals.filter(({ id }) => this.#textOf(id).includes(words));
    return exact.length > 0 ? exact.map((one) => ({ ...one, likeness: 'exact', text: words })) : proposals;
  }

  findNear(wanted: string): Proposal[] {
    if (wanted.length < fewest) return [];
    const pattern = wanted.slice(0, longest);
    return this.#near(pattern, Math.floor(pattern.length * tolerance))
      .sort((a, b) => a.errors - b.errors || a.start - b.start)
      .map((found) => this.#proposal(found, 'near'))
      .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
      .slice(0, mostProposals);
  }

  /** One per block: that its words come twice in a block makes no difference. */
  #occurrences(wanted: string): Found[] {
    const found: Found[] = [];
    for (let at = this.#text.indexOf(wanted); at >= 0 && found.length < mostProposals;) {
      found.push({ start: at, end: at + wanted.length, errors: 0 });
      const { from, folded } = this.#parts[this.#indexAt(at)] ?? { from: at, folded: { text: wanted } };
      at = this.#text.indexOf(wanted, Math.max(at + 1, from + folded.text.length));
    }
    return found;
  }

  #proposal({ start, end, errors }: Found, likeness: Likeness): Proposal {
    const first = this.#parts[this.#indexAt(start)];
    const last = this.#parts[this.#indexAt(Math.max(start, end - 1))];
    if (first === undefined || last === undefined) throw new Error('Found words outside every block');
    const { places } = first.folded;
    const to = places[end - 1 - first.from];
    const text = first.passage.text.slice(places[start - first.from], to === undefined ? undefined : to + 1);
    return { id: first.passage.id, endId: last.passage.id, likeness, errors, text };
  }

  /** The part that holds a place in the text. */
  #indexAt(place: number): number {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#parts[middle]?.from ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #textOf(id: string): string {
    return this.#parts.find(({ passage }) => passage.id === id)?.passage.text ?? '';
  }
}

import type { Document, Section } from '../document/document.ts';
import { likeness, outOfOrder, pairByKey, pairByLikeness, unpaired } from './likeness.ts';
import type { Pair } from './likeness.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { splitWords, wordsOf } from './words.ts';

/** A section as it is compared, with where it stands. */
export interface Placed {
  readonly section: Section;
  readonly parent: Placed | null;
  readonly pieces: readonly Piece[];
  readonly title: readonly string[];
}

/** Every section of a Document, in its order. */
export function placedSections({ delen }: Pick<Document, 'delen'>): Placed[] {
  const all: Placed[] = [];
  const walk = (sections: readonly Section[], parent: Placed | null): void => {
    for (const section of sections) {
      const placed = { section, parent, pieces: piecesOf(section), title: wordsOf(section.title) };
      all.push(placed);
      walk(section.children, placed);
    }
  };
  walk(delen, null);
  return all;
}

/**
 * Pairs the sections of two editions: by name, which numbers do not change; then by title; then by the text below them, for a
 * heading without a name of its own that got other words.
 */
export function pairSections(before: readonly Placed[], now: readonly Placed[]): Pair<Placed>[] {
  const pairs: Pair<Placed>[] = [];
  const pair = (
    make: (old: readonly Placed[], fresh: readonly Placed[]) => readonly Pair<Placed>[],
  ): void => {
    pairs.push(...make(unpaired(before, pairs), unpaired(now, pairs)));
  };
  const keyOf = ({ section, parent }: Placed): string => `${parent?.section.name ?? ''}/${section.name}`;
  pair((old, fresh) => pairByKey(old, fresh, keyOf));
  pair((old, fresh) => pairByKey(old, fresh, ({ section }) => section.name));
  pair((old, fresh) => pairByKey(old, fresh, ({ title }) => title.join(' ')));
  pair((old, fresh) => pairByLikeness(old, fresh, alike, 0.5));
  const order = new Map(now.map((one, index) => [one, index]));
  return pairs.sort(([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function alike(one: Placed, other: Placed): number {
  if (one.section.level !== other.section.level) return 0;
  const [texts, others] = [one, other].map(({ pieces, section }) => [
    ...pieces.flatMap(({ words }) => words),
    ...section.children.flatMap(({ titleText }) => splitWords(titleText)),
  ]);
  const titles = likeness(one.title, other.title);
  return texts && others && texts.length + others.length > 0
    ? Math.max(likeness(texts, others), titles)
    : titles;
}

/** The paired sections that stand below another, or elsewhere among their neighbours. */
export function movedSections(
  before: readonly Placed[],
  pairs: readonly Pair<Placed>[],
): ReadonlySet<Placed> {
  const partner = new Map(pairs);
  const moved = new Set<Placed>();
  const staying = pairs.filter(([old, one]) => {
    const stays = (old.parent ? partner.get(old.parent) : undefined) === (one.parent ?? undefined);
    if (!stays) moved.add(one);
    return stays;
  });
  for (const group of Map.groupBy(staying, ([, one]) => one.parent).values())
    for (const one of outOfOrder(before, group)) moved.add(one);
  return moved;
}

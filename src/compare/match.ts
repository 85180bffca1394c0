import { diffArrays } from 'diff';
import { likeness, outOfOrder, pairByKey, pairByLikeness } from './likeness.ts';
import type { Pair } from './likeness.ts';
import type { Piece } from './piece.ts';

/** The pieces of a section that is in both editions; empty on one side where it is in one. */
export type PiecesOfSection = readonly [before: readonly Piece[], now: readonly Piece[]];

/** How the pieces of two editions belong together; what is in none came or went. */
export interface Matched {
  /** Where they were, with the same words or others. */
  readonly kept: readonly Pair<Piece>[];
  /** With the same words or others, elsewhere. */
  readonly moved: readonly Pair<Piece>[];
  readonly split: readonly { readonly before: Piece; readonly now: readonly Piece[] }[];
  readonly merged: readonly { readonly before: readonly Piece[]; readonly now: Piece }[];
}

/** From here on two texts are a change of each other: within a section, and over the whole list. */
const enough = { inSection: 0.4, anywhere: 0.6, joined: 0.9 };

/**
 * Finds what became of every piece: by id and words, by the longest run that stands in the same order within a section, by
 * words over the whole list, as parts that together say what one said, and last by likeness.
 */
export function matchPieces(sections: readonly PiecesOfSection[]): Matched {
  const named = sections.map(sameByName);
  const known = new Set(named.flatMap((one) => [...one.kept, ...one.moved].flat()));
  const kept = [
    ...named.flatMap((one) => one.kept),
    ...sections.flatMap((section) => sameInOrder(section, known)),
  ];
  const inSection = named.flatMap((one) => one.moved);
  const used = new Set([...kept, ...inSection].flat());
  const left = sections.map(([before, now]): PiecesOfSection => [
    before.filter((piece) => !used.has(piece)),
    now.filter((piece) => !used.has(piece)),
  ]);
  const moved = pairByKey(
    left.flatMap(([before]) => before),
    left.flatMap(([, now]) => now),
    ({ fingerprint }) => fingerprint,
  );
  const free = new Set(left.flat(2));
  const take = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) free.delete(piece);
  };
  const remaining = (pieces: readonly Piece[]): Piece[] => pieces.filter((piece) => free.has(piece));
  take(moved.flat());
  const split: { before: Piece; now: readonly Piece[] }[] = [];
  const merged: { before: readonly Piece[]; now: Piece }[] = [];
  for (const [before, now] of sections) {
    for (const old of remaining(before)) {
      const parts = partsOf(old, now, free);
      if (!parts) continue;
      split.push({ before: old, now: parts });
      take([old, ...parts]);
    }
    for (const one of remaining(now)) {
      const parts = partsOf(one, before, free);
      if (!parts) continue;
      merged.push({ before: parts, now: one });
      take([one, ...parts]);
    }
  }
  for (const [before, now] of sections) {
    const alike = pairByLikeness(remaining(before), remaining(now), pieceLikeness, enough.inSection);
    kept.push(...alike);
    take(alike.flat());
  }
  const elsewhere = pairByLikeness(
    remaining(left.flatMap(([before]) => before)),
    remaining(left.flatMap(([, now]) => now)),
    pieceLikeness,
    enough.anywhere,
  );
  return { kept, moved: [...inSection, ...moved, ...elsewhere], split, merged };
}

/** Pieces with the same id and words: one that stands elsewhere within its section keeps its id. */
function sameByName([before, now]: PiecesOfSection): Pick<Matched, 'kept' | 'moved'> {
  const pairs = pairByKey(before, now, ({ id, fingerprint }) => JSON.stringify([id, fingerprint]));
  const away = new Set(outOfOrder(before, pairs));
  return {
    kept: pairs.filter(([, one]) => !away.has(one)),
    moved: pairs.filter(([, one]) => away.has(one)),
  };
}

/** The longest run of pieces with the same words, in the same order. */
function sameInOrder([before, now]: PiecesOfSection, used: ReadonlySet<Piece>): Pair<Piece>[] {
  const [old, fresh] = [before, now].map((pieces) => pieces.filter((piece) => !used.has(piece)));
  if (!old || !fresh) return [];
  let [at, to] = [0, 0];
  const runs = diffArrays(
    old.map(({ fingerprint }) => fingerprint),
    fresh.map(({ fingerprint }) => fingerprint),
  );
  return runs.flatMap(({ added, removed, count }) => {
    const [from, other] = [at, to];
    if (!added) at += count;
    if (!removed) to += count;
    return added || removed
      ? []
      : old.slice(from, at).flatMap((one, index): Pair<Piece>[] => {
          const piece = fresh[other + index];
          return piece ? [[one, piece]] : [];
        });
  });
}

/** A row of neighbours that together say what a piece says, if there is one. */
function partsOf(whole: Piece, others: readonly Piece[], free: ReadonlySet<Piece>): readonly Piece[] | null {
  for (let from = 0; from < others.length; from += 1)
    for (let to = from + 2; to <= Math.min(from + 5, others.length); to += 1) {
      const parts = others.slice(from, to);
      if (!parts.every((part) => free.has(part) && part.kind === whole.kind && part.words.length > 0)) break;
      const words = parts.flatMap((part) => part.words);
      // Each part must be of it: a new neighbour of a few words leaves the whole as like.
      const belongs = parts.every(
        (part) => likeness(part.words, whole.words) * joinedShare(part, whole) >= 0.8,
      );
      if (belongs && likeness(words, whole.words) >= enough.joined) return parts;
    }
  return null;
}

/** Turns a likeness of a part and its whole into the share of the part that is of the whole. */
function joinedShare(part: Piece, whole: Piece): number {
  return (part.words.length + whole.words.length) / (2 * part.words.length);
}

function pieceLikeness(one: Piece, other: Piece): number {
  return one.kind === other.kind ? likeness(one.words, other.words) : 0;
}

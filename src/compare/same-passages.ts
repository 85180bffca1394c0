import type { Blocks, Document } from '../document/document.ts';
import type { Pair } from './likeness.ts';
import { matchPieces } from './match.ts';
import type { PiecesOfSection } from './match.ts';
import type { Piece } from './piece.ts';
import { piecesIn } from './pieces.ts';
import { pairSections, placedSections } from './sections.ts';
import { pairRows } from './tables.ts';

/** What of a later edition was in an earlier one. */
export interface SamePassages {
  /** The block that each block was, by id; of what was split the first part, of what was merged the first of them. */
  readonly blocks: ReadonlyMap<string, string>;
  /** The section that each section was, the category and the term, by id. */
  readonly holders: ReadonlyMap<string, string>;
}

/**
 * Finds the passages of two editions that are the same ones, by what they say and the order they stand in alone: ids play no
 * part.
 */
export function samePassages(before: Document, now: Document): SamePassages {
  const sections = pairSections(placedSections(before), placedSections(now));
  const texts = [
    pairTexts(categoriesOf(before), categoriesOf(now)),
    pairTexts(termsOf(before), termsOf(now)),
  ];
  const pairs = [
    ...pairPieces(sections.map(([old, one]) => [old.pieces, one.pieces])),
    ...texts.flat().flatMap(({ pieces }) => pairPieces([pieces])),
  ];
  return {
    blocks: new Map(
      pairs.flatMap(([old, one]) => [
        [one.id, old.id] as const,
        ...rowPairs(old, one).map(([was, is]) => [is, was] as const),
      ]),
    ),
    holders: new Map([
      ...sections.map(([old, one]) => [one.section.id, old.section.id] as const),
      ...texts.flat().map(({ id }) => [id, id] as const),
    ]),
  };
}

interface Text {
  readonly id: string;
  readonly blocks: Blocks;
}

function categoriesOf({ categorieen }: Document): Text[] {
  return categorieen.map(({ id, toelichting }) => ({ id, blocks: toelichting }));
}

function termsOf({ begrippen }: Document): Text[] {
  return begrippen.map(({ id, definitie }) => ({ id, blocks: definitie }));
}

/** The texts that both editions have: what has a number or a name of its own is known by that. */
function pairTexts(before: readonly Text[], now: readonly Text[]): { id: string; pieces: PiecesOfSection }[] {
  const old = new Map(before.map(({ id, blocks }) => [id, blocks]));
  return now.flatMap(({ id, blocks }) => {
    const was = old.get(id);
    return was === undefined
      ? []
      : [{ id, pieces: [was.flatMap(piecesIn), blocks.flatMap(piecesIn)] as const }];
  });
}

function pairPieces(sections: readonly PiecesOfSection[]): Pair<Piece>[] {
  const own = new Map<Piece, Piece>();
  // No piece has the id of one in the other edition.
  const without = (pieces: readonly Piece[], id: string): Piece[] =>
    pieces.map((piece) => {
      const copy = { ...piece, id };
      own.set(copy, piece);
      return copy;
    });
  const { kept, moved, split, merged } = matchPieces(
    sections.map(([before, now]) => [without(before, 'before'), without(now, 'now')]),
  );
  const pairs = [
    ...kept,
    ...moved,
    ...split.map((one) => [one.before, one.now[0]] as const),
    ...merged.map((one) => [one.before[0], one.now] as const),
  ];
  return pairs.flatMap(([old, one]): Pair<Piece>[] => {
    const [was, is] = [old && own.get(old), one && own.get(one)];
    return was && is ? [[was, is]] : [];
  });
}

/** The ids of the rows of a table that were rows of another. */
function rowPairs({ table: before }: Piece, { table: now }: Piece): Pair<string>[] {
  if (before === null || now === null) return [];
  return pairRows(before, now).flatMap(([old, one]): Pair<string>[] => {
    const [was, is] = [old.data?.blockId, one.data?.blockId];
    return was === undefined || is === undefined ? [] : [[was, is]];
  });
}

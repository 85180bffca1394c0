import type { Nodes } from 'mdast';
import type { Document, Passage, Section } from '../document/document.ts';
import { allSections } from '../document/queries.ts';
import type { Herkomst } from '../document/schema/primitives.ts';
import type { PlacedOverview } from '../document/unplaced.ts';

/** What stands in a section in order: its own text, the sections below it or the mere heading of one, an overview. */
export type Piece =
  | { readonly kind: 'overview'; readonly name: PlacedOverview; readonly id: string }
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'section' | 'heading'; readonly section: Section };

/** Pieces next to each other that have the same origin. */
export interface Run {
  readonly fromDraft: boolean;
  /** Page of the draft on which a run from it begins, where that is known. */
  readonly draftPage: number | null;
  readonly pieces: readonly Piece[];
}

/** Groups what stands in a section by where it comes from, so that a text from the draft is marked once. */
export function runsOf(section: Section): Run[] {
  const runs: (Run & { pieces: Piece[] })[] = [];
  for (const piece of piecesOf(section)) {
    const fromDraft = originOf(piece) === 'ontwerp';
    const last = runs.at(-1);
    if (last?.fromDraft === fromDraft) last.pieces.push(piece);
    else runs.push({ fromDraft, draftPage: fromDraft ? pageOf(piece) : null, pieces: [piece] });
  }
  return runs;
}

function piecesOf(section: Section): Piece[] {
  return [
    ...section.passages
      .filter(({ blocks }) => blocks.length > 0)
      .map((passage) => ({ kind: 'passage', passage }) as const),
    // A section with text of both origins is taken apart: only what is from the draft may stand in its frame.
    ...section.children.flatMap((child): Piece[] =>
      isOfOneOrigin(child)
        ? [{ kind: 'section', section: child }]
        : [{ kind: 'heading', section: child }, ...piecesOf(child)],
    ),
    ...overviewOf(section),
  ];
}

/** Of a deel or a chapter it stands below all that is on its page. */
function overviewOf({ id, level, overzicht }: Section): Piece[] {
  if (level <= 1 || overzicht === null || overzicht === 'categorieen') return [];
  return [{ kind: 'overview', name: overzicht, id: `${id}-${overzicht}` }];
}

/** An overview is made from records: no words of it are the draft's. */
function originOf(piece: Piece): Herkomst | null {
  if (piece.kind === 'overview') return null;
  return piece.kind === 'passage' ? piece.passage.herkomst : piece.section.herkomst;
}

function isOfOneOrigin({ herkomst, overzicht, passages, children }: Section): boolean {
  return (
    (overzicht === null || herkomst !== 'ontwerp') &&
    passages.every((passage) => passage.blocks.length === 0 || passage.herkomst === herkomst) &&
    children.every((child) => child.herkomst === herkomst && isOfOneOrigin(child))
  );
}

function pageOf(piece: Piece): number | null {
  if (piece.kind === 'overview') return null;
  return piece.kind === 'passage'
    ? piece.passage.ontwerpPagina
    : (piece.section.passages[0]?.ontwerpPagina ?? null);
}

/** The first block that was taken from the draft: where the site can show what is original. */
export function draftBlock({ delen }: Document): string | null {
  for (const { passages } of allSections(delen)) {
    for (const { herkomst, blocks } of passages) {
      const id = herkomst === 'ontwerp' ? firstId(blocks) : undefined;
      if (id !== undefined) return id;
    }
  }
  return null;
}

/** A list or a quotation has no id of its own; what stands in it has. */
function firstId(nodes: readonly Nodes[]): string | undefined {
  for (const node of nodes) {
    const id = node.data?.blockId ?? ('children' in node ? firstId(node.children) : undefined);
    if (id !== undefined) return id;
  }
  return undefined;
}

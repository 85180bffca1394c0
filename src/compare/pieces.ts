import type { Nodes, Table } from 'mdast';
import type { Section } from '../document/document.ts';
import type { Piece } from './piece.ts';
import { wordsOf } from './words.ts';

/** The blocks of text that stand in a section itself, its notes last. */
export function piecesOf({ passages, notes }: Section): Piece[] {
  return [
    ...passages.flatMap(({ blocks }) => blocks.flatMap((block) => piecesIn(block))),
    ...notes.map(({ id, blocks }) => piece({ id, kind: 'noot', nodes: blocks })),
  ];
}

/** The blocks of text that a node is, or holds. */
export function piecesIn(node: Nodes): Piece[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((item) => {
        const opensWithWords = item.children[0]?.type === 'paragraph';
        const own = item.children.slice(0, opensWithWords ? 1 : 0);
        const { marker } = item;
        return [
          piece({ id: idOf(item), kind: 'onderdeel', nodes: own, ...(marker !== undefined && { marker }) }),
          ...item.children.slice(own.length).flatMap(piecesIn),
        ];
      });
    case 'captionedTable':
      return [
        piece({
          id: idOf(node),
          kind: 'tabel',
          nodes: [node],
          table: node.children[1],
          caption: [node.children[0]],
        }),
      ];
    case 'table':
      return [piece({ id: idOf(node), kind: 'tabel', nodes: [node], table: node })];
    case 'figure':
      return [piece({ id: idOf(node), kind: 'figuur', nodes: [node] })];
    case 'notice':
    case 'blockquote':
      return node.children.flatMap(piecesIn);
    case 'thematicBreak':
      return [];
    default:
      return [piece({ id: idOf(node), kind: 'alinea', nodes: [node] })];
  }
}

function idOf({ data }: Nodes): string {
  return data?.blockId ?? '';
}

function piece({
  id,
  kind,
  nodes,
  table = null,
  caption = [],
  marker = '',
}: Pick<Piece, 'id' | 'kind'> & {
  readonly nodes: readonly Nodes[];
  readonly table?: Table | null;
  readonly caption?: readonly Nodes[];
  readonly marker?: string;
}): Piece {
  const words = wordsOf(nodes);
  // Cells count by where they stand.
  const said = table
    ? [words, table.children.map((row) => row.children.map((cell) => wordsOf([cell])))]
    : words;
  return {
    id,
    kind,
    words,
    fingerprint: JSON.stringify([kind, said]),
    table,
    caption: wordsOf(caption),
    marker,
  };
}

import type { List, Nodes, Parents } from 'mdast';
import type { Block, BlockKind } from '../document.ts';
import type { Body } from './draft.ts';
import { placeOf } from './draft.ts';

/** Letter of each kind of block in an id: alinea, onderdeel, tabel, figuur. */
const letters = { paragraph: 'a', item: 'o', table: 't', figure: 'f' } as const;

type Lettered = keyof typeof letters;

/** Running numbers while the bodies are walked in document order. */
export interface Counters {
  readonly blocks: Map<string, number>;
  tables: number;
  figures: number;
}

export function newCounters(): Counters {
  return { blocks: new Map(), tables: 0, figures: 0 };
}

/**
 * Gives every citable block of a body its id (`2.3.a4`: § 2.3, fourth alinea), numbers tables and figures over
 * the whole list, and lists the blocks in order.
 *
 * @param body - text whose nodes get `data.blockId`, changed in place
 * @param counters - carried from body to body
 */
export function numberBlocks(body: Body, counters: Counters): Block[] {
  const blocks: Block[] = [];
  const add = (kind: BlockKind, id: string, node: Nodes): void => {
    node.data = { ...node.data, blockId: id };
    blocks.push({ id, kind, owner: body.owner, source: placeOf(body.source.file, node) });
  };
  const next = (kind: Lettered): string => {
    const key = `${body.holder}.${letters[kind]}`;
    const number = (counters.blocks.get(key) ?? 0) + 1;
    counters.blocks.set(key, number);
    return `${key}${String(number)}`;
  };
  const walk = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) visit(node);
  };
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'paragraph':
      case 'code':
        add('paragraph', next('paragraph'), node);
        return;
      case 'list':
        for (const item of node.children) visitItem(item);
        return;
      case 'captionedTable':
        counters.tables += 1;
        node.number = counters.tables;
        visitTable(node, node.children[1]);
        return;
      case 'table':
        visitTable(node, node);
        return;
      case 'figure':
        counters.figures += 1;
        node.number = counters.figures;
        add('figure', next('figure'), node);
        return;
      default:
        if ('children' in node) walk((node as Parents).children);
    }
  };
  const visitItem = (item: List['children'][number]): void => {
    add('item', next('item'), item);
    const [first, ...rest] = item.children;
    if (first && first.type !== 'paragraph') visit(first);
    walk(rest);
  };
  const visitTable = (holder: Nodes, table: Nodes): void => {
    const id = next('table');
    add('table', id, holder);
    if (table.type !== 'table') return;
    for (const [index, row] of table.children.slice(1).entries())
      add('row', `${id}.r${String(index + 1)}`, row);
  };
  walk(body.nodes);
  return blocks;
}

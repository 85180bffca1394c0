import type { List, Nodes, Parents } from 'mdast';
import type { Block, BlockKind } from '../document.ts';
import type { PartIds } from './article-parts.ts';
import type { Body } from './draft.ts';
import { placeOf } from './draft.ts';

/** Letter of each kind of block in an id: alinea, onderdeel, tabel, figuur. */
const letters = { paragraph: 'a', item: 'o', table: 't', figure: 'f' } as const;

type Lettered = keyof typeof letters;

/** The ids that blocks keep from earlier editions, by the id that each would have by where it stands. */
export type KeptIds = ReadonlyMap<string, string>;

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
 * @param parts - what is called by a number of its own; what stands in it is numbered below it
 * @param kept - goes before the id that the place of a block gives
 */
export function numberBlocks(body: Body, counters: Counters, parts: PartIds, kept: KeptIds): Block[] {
  const blocks: Block[] = [];
  const add = (kind: BlockKind, standsAt: string, node: Nodes): void => {
    const id = kept.get(standsAt) ?? standsAt;
    node.data = { ...node.data, blockId: id };
    blocks.push({ ...idsOf(id, standsAt), kind, owner: body.owner, source: placeOf(body.source.file, node) });
  };
  const next = (kind: Lettered, holder: string): string => {
    const key = `${holder}.${letters[kind]}`;
    const number = (counters.blocks.get(key) ?? 0) + 1;
    counters.blocks.set(key, number);
    return `${key}${String(number)}`;
  };
  const walk = (nodes: readonly Nodes[], holder: string): void => {
    for (const node of nodes) visit(node, holder);
  };
  const visit = (node: Nodes, holder: string): void => {
    switch (node.type) {
      case 'paragraph':
      case 'code':
        add('paragraph', parts.get(node) ?? next('paragraph', holder), node);
        return;
      case 'list':
        for (const item of node.children) visitItem(item, holder);
        return;
      case 'captionedTable':
        counters.tables += 1;
        node.number = counters.tables;
        visitTable(node, node.children[1], holder);
        return;
      case 'table':
        visitTable(node, node, holder);
        return;
      case 'figure':
        counters.figures += 1;
        node.number = counters.figures;
        add('figure', next('figure', holder), node);
        return;
      default:
        if ('children' in node) walk((node as Parents).children, holder);
    }
  };
  const visitItem = (item: List['children'][number], holder: string): void => {
    const part = parts.get(item);
    add('item', part ?? next('item', holder), item);
    const opensWithWords = item.children[0]?.type === 'paragraph';
    // Its own words are the first alinea of a lid.
    if (opensWithWords && part !== undefined) next('paragraph', part);
    walk(item.children.slice(opensWithWords ? 1 : 0), part ?? holder);
  };
  const visitTable = (node: Nodes, table: Nodes, holder: string): void => {
    const standsAt = next('table', holder);
    add('table', standsAt, node);
    if (table.type !== 'table') return;
    for (const [index, row] of table.children.slice(1).entries())
      add('row', `${standsAt}.r${String(index + 1)}`, row);
  };
  walk(body.nodes, body.holder);
  return blocks;
}

function idsOf(id: string, standsAt: string): Pick<Block, 'id' | 'standsAt'> {
  return id === standsAt ? { id } : { id, standsAt };
}

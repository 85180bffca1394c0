import type { List, Nodes, PhrasingContent, Table, TableRow } from 'mdast';
import type { BlockKind, SourcePlace } from '../../document/document.ts';
import type { CaptionedTable, Figure } from '../../document/nodes.ts';
import { dutch } from '../../i18n/translate.ts';
import type { Part, Picture, Segment } from '../segment.ts';
import { inlineWords } from './inline.ts';
import type { Scope, Words } from './inline.ts';

/** Collects segments in the order of the PDF. */
export interface Sink extends Scope {
  readonly segments: Segment[];
  readonly pictures: Picture[];
  readonly sources: ReadonlyMap<string, SourcePlace>;
}

/** What text stands in. */
export interface Spot {
  readonly block: string;
  readonly kind: Segment['kind'];
  /** Left out: the element of the block itself. */
  readonly place?: string | null;
  readonly tables?: readonly string[];
  readonly rows?: readonly string[];
}

interface Said {
  readonly parts: readonly Part[];
  readonly links?: readonly string[];
  readonly lead?: string | Segment['lead'];
  readonly begins?: boolean;
}

/** Adds one segment. */
export function add(sink: Sink, spot: Spot, { parts, links = [], lead = '', begins = false }: Said): void {
  const { block, kind, place = block, tables = [], rows = [] } = spot;
  sink.segments.push({
    block,
    kind,
    place,
    tables,
    rows,
    parts,
    links,
    begins,
    source: sink.sources.get(block) ?? { file: 'lijst.yaml', line: 1, column: 1 },
    lead: typeof lead === 'string' ? { print: lead, site: lead } : lead,
  });
}

/** Adds the text of Markdown blocks that stand in `outer`. */
export function addBlocks(sink: Sink, nodes: readonly Nodes[], outer: Spot): void {
  for (const node of nodes) addBlock(sink, node, outer);
}

function addBlock(sink: Sink, node: Nodes, outer: Spot): void {
  switch (node.type) {
    case 'paragraph':
      add(sink, inner(node, 'paragraph', outer), { ...inlineWords(node.children, sink), begins: true });
      return;
    case 'code':
      add(sink, inner(node, 'paragraph', outer), { parts: [node.value], begins: true });
      return;
    case 'list':
      for (const [index, item] of node.children.entries()) addItem(sink, item, markerOf(node, index), outer);
      return;
    case 'table':
      addTable(sink, inner(node, 'table', outer), node, null);
      return;
    case 'captionedTable':
      addTable(sink, inner(node, 'table', outer), node.children[1], node);
      return;
    case 'figure':
      addFigure(sink, node, inner(node, 'figure', outer));
      return;
    case 'notice':
      add(sink, { ...outer, place: null }, { parts: [dutch('kader.let-op')] });
      addBlocks(sink, node.children, outer);
      return;
    default:
      if ('children' in node) addBlocks(sink, node.children, outer);
  }
}

function inner(node: Nodes, kind: BlockKind, { tables = [], rows = [], block }: Spot): Spot {
  return { block: node.data?.blockId ?? block, kind, tables, rows };
}

/** The browser sets the number or letter of an item; bullets are drawn, not written. */
function markerOf({ children }: List, index: number): string {
  return children[index]?.marker ?? '';
}

function addItem(sink: Sink, item: List['children'][number], marker: string, outer: Spot): void {
  const [first, ...rest] = item.children;
  const own = first?.type === 'paragraph' ? inlineWords(first.children, sink) : { parts: [], links: [] };
  const lead = { print: marker, site: '' };
  add(sink, inner(item, 'item', outer), { ...own, lead, begins: own.parts.length > 0 });
  addBlocks(sink, first === undefined || first.type === 'paragraph' ? rest : item.children, outer);
}

function addTable(sink: Sink, spot: Spot, table: Table, captioned: CaptionedTable | null): void {
  const inTable = { ...spot, tables: [...(spot.tables ?? []), spot.block] };
  if (captioned) {
    const lead = `${dutch('tabel.bijschrift', { nummer: captioned.number })} `;
    add(sink, inTable, { ...inlineWords(captioned.children[0].children, sink), lead, begins: true });
  }
  for (const [index, row] of table.children.entries()) {
    const id = row.data?.blockId ?? `${spot.block}.r${index}`;
    const rows = [...(spot.rows ?? []), id];
    const at: Spot = index === 0 ? { ...inTable, rows } : { ...inTable, rows, block: id, kind: 'row' };
    add(sink, at, { ...rowWords(row, sink), begins: index > 0 || captioned === null });
  }
}

function rowWords({ children }: TableRow, scope: Scope): Words {
  return inlineWords(
    children.flatMap((cell): PhrasingContent[] => cell.children),
    scope,
  );
}

function addFigure(sink: Sink, { number, caption, src, alt }: Figure, spot: Spot): void {
  const lead = `${dutch('figuur.bijschrift', { nummer: number })} `;
  add(sink, spot, { parts: [caption ?? ''], lead, begins: true });
  const { source } = sink.segments.at(-1) ?? { source: { file: src, line: 1, column: 1 } };
  sink.pictures.push({ block: spot.block, source, src, alt });
}

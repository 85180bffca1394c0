import type { Document } from '../../document/document.ts';
import { isElsewhere, isHidden } from './hidden.ts';
import type { Medium } from './hidden.ts';

/** A string or a number of the Document. */
export interface Leaf {
  /** What holds it and its key: `categories[].opmerking`, `text.value`. */
  readonly path: string;
  readonly value: string;
  /** Words of the publisher may stand before it: a label, the page of what was named. */
  readonly open: boolean;
  /** It begins a paragraph or a cell, so white space divides it from what comes before. */
  readonly apart: boolean;
}

/** All that must be shown of one block, or of one record that is no block. */
export interface Leaves {
  /** Words of running text, in order. */
  readonly text: Leaf[];
  /** Values of a record, and what a node has besides words. */
  readonly facts: Leaf[];
}

/** What must be shown of the whole list. */
export interface AllLeaves {
  readonly blocks: ReadonlyMap<string, Leaves>;
  /** Of `lijst.yaml`: first what stands in no list of records, then each record by itself. */
  readonly records: readonly Leaves[];
}

interface Walk {
  readonly blocks: Map<string, Leaves>;
  readonly records: Leaves[];
  readonly known: ReadonlySet<string>;
  readonly medium: Medium;
  /** What the last words stood in, and whether words of the publisher may follow them. */
  container: unknown;
  open: boolean;
}

/** What a value stands in. */
interface Around {
  readonly path: string;
  readonly leaves: Leaves;
  readonly container: unknown;
}

/** A node of the text; records have no key `type`. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** Nodes that stand within a line of text. */
const phrasing: ReadonlySet<string> = new Set(
  'text inlineCode emphasis strong delete link break image footnoteReference crossReference registerReference foreign abbreviation dataReference'.split(
    ' ',
  ),
);

/** Nodes behind which the publisher adds words: a page, what an abbreviation stands for. */
const explained: ReadonlySet<string> = new Set(['crossReference', 'footnoteReference', 'abbreviation']);

/**
 * Walks all strings and numbers of the Document. Nothing here knows a field by its name: what is not shown stands in
 * `hidden.ts`, and what stands there nor on a page is a fault.
 */
export function leavesOf(document: Document, medium: Medium): AllLeaves {
  const { blokken } = document;
  const walk: Walk = {
    blocks: new Map(blokken.map(({ id }) => [id, newLeaves()])),
    records: [newLeaves()],
    medium,
    known: new Set(blokken.map(({ id }) => id)),
    container: null,
    open: true,
  };
  const [own = newLeaves()] = walk.records;
  for (const [path, value] of Object.entries(document))
    visit(value, { path, leaves: own, container: null }, walk);
  return walk;
}

function newLeaves(): Leaves {
  return { text: [], facts: [] };
}

function visit(value: unknown, around: Around, walk: Walk): void {
  if (isHidden(around.path, walk.medium)) return;
  if (isElsewhere(around.path)) {
    visitElsewhere(value, around.path, walk);
    return;
  }
  if (Array.isArray(value)) for (const one of value) visitItem(one, around, walk);
  else if (isNode(value)) visitNode(value, around, walk);
  else if (typeof value === 'object' && value !== null)
    visitRecord(value as Readonly<Record<string, unknown>>, around, walk);
  else if ((typeof value === 'string' && value !== '') || typeof value === 'number')
    around.leaves.facts.push({ path: around.path, value: String(value), open: true, apart: true });
}

/** What stands outside its block must stand somewhere. */
function visitElsewhere(value: unknown, path: string, { records: [own] }: Walk): void {
  if (typeof value === 'string' || typeof value === 'number')
    own?.facts.push({ path, value: String(value), open: true, apart: true });
}

/** An object in a list is a record of its own, unless it is a part of a block. */
function visitItem(item: unknown, around: Around, walk: Walk): void {
  const path = isNode(item) ? around.path : `${around.path}[]`;
  const recorded = walk.records.includes(around.leaves);
  if (!recorded || typeof item !== 'object' || item === null || isNode(item)) {
    visit(item, { ...around, path }, walk);
    return;
  }
  const id = idOf(item);
  const leaves = walk.blocks.get(id) ?? newLeaves();
  if (!walk.known.has(id)) walk.records.push(leaves);
  visit(item, { path, leaves, container: item }, walk);
}

function visitRecord(record: Readonly<Record<string, unknown>>, around: Around, walk: Walk): void {
  const leaves = walk.blocks.get(idOf(record)) ?? around.leaves;
  for (const [key, value] of Object.entries(record)) {
    // Sections hold sections.
    const path = key === 'children' ? around.path.replace(/\[\]$/, '') : `${around.path}.${key}`;
    visit(value, { path, leaves, container: record }, walk);
  }
}

function visitNode(node: Node, outer: Around, walk: Walk): void {
  const { type, data, children, ...own } = node;
  const { blockId, number } = (data ?? {}) as { readonly blockId?: string; readonly number?: number };
  const container = phrasing.has(type) ? outer.container : node;
  const leaves = walk.blocks.get(blockId ?? '') ?? outer.leaves;
  const around: Around = { path: type, leaves, container };
  if (type === 'break') say('break.value', ' ', around, walk);
  if (number !== undefined) say(`${type}.number`, String(number), around, walk);
  for (const [key, value] of Object.entries(own)) {
    const path = `${type}.${key}`;
    if (isHidden(path, walk.medium) || (path === 'abbreviation.voluit' && own.expanded !== true)) continue;
    if (typeof value === 'string' && words.has(key)) say(path, value, around, walk);
    else visit(value, { ...around, path }, walk);
  }
  visit(children, around, walk);
  if (explained.has(type)) walk.open = true;
}

/** Keys of nodes whose value is words in a line of text. */
const words: ReadonlySet<string> = new Set(['value', 'voluit', 'caption', 'marker']);

function say(path: string, value: string, { leaves, container }: Around, walk: Walk): void {
  const apart = walk.container !== container;
  leaves.text.push({ path, value, open: walk.open || apart, apart });
  walk.container = container;
  walk.open = path.startsWith('abbreviation.');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function idOf(record: object): string {
  return 'id' in record && typeof record.id === 'string' ? record.id : '';
}

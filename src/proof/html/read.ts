import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Block } from '../../document/document.ts';
import { normalise, normaliseWords } from '../normalise.ts';
import { wordsOf } from '../segment.ts';
import type { Part, Segment } from '../segment.ts';
import { classes, flag, hasClass, isInline, isPlainCell, isSilent, pageOfMark, word } from './element.ts';
import { markersOf } from './marker.ts';
import { addMention } from './mention.ts';

/** The permalink of a block, with its page in the PDF. */
export interface ShownMark {
  readonly href: string;
  readonly page: string;
}

export interface ShownLink {
  readonly href: string;
  /** The block that it stands in, if any. */
  readonly block: string | null;
}

/** What an HTML file says of the list. */
export interface HtmlText {
  /** In the order of the file. */
  readonly segments: readonly Segment[];
  /** How often each id is given out. */
  readonly ids: ReadonlyMap<string, number>;
  /** Page of the PDF that an element says it stands on, by its id. */
  readonly pages: ReadonlyMap<string, string>;
  readonly marks: readonly ShownMark[];
  readonly links: readonly ShownLink[];
  /** What paper shows above a block where it goes on on another page, by the block. */
  readonly continued: ReadonlyMap<string, string>;
}

interface Reading {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly segments: Segment[];
  readonly ids: Map<string, number>;
  readonly pages: Map<string, string>;
  readonly marks: ShownMark[];
  readonly links: ShownLink[];
  readonly continued: Map<string, string>;
  /** Blocks of which text was met. */
  readonly begun: Set<string>;
  /** What the browser writes before items of lists. */
  readonly markers: Map<Element, string>;
  tables: number;
  rows: number;
}

/** What an element stands in. */
interface Around extends Pick<Segment, 'block' | 'listed' | 'tables' | 'rows' | 'head'> {
  readonly navigates: boolean;
}

/** A text run while it is read. */
interface Run {
  readonly parts: Part[];
  /** Where its last link begins among them. */
  linkFrom: number;
  readonly links: string[];
  readonly images: Segment['images'][number][];
}

/**
 * Reads a page of the site, or the page that is printed, as runs of text, what is hidden left out. Text belongs
 * to the innermost block around it: the element with its id, or one that says so in `data-block`.
 *
 * @param html - text of the file
 * @param blocks - of the Document, by id
 */
export function readHtml(html: string, blocks: ReadonlyMap<string, Block>): HtmlText {
  const reading: Reading = {
    blocks,
    segments: [],
    ids: new Map(),
    pages: new Map(),
    marks: [],
    links: [],
    continued: new Map(),
    begun: new Set(),
    markers: new Map(),
    tables: 0,
    rows: 0,
  };
  const around: Around = { block: null, listed: false, tables: [], rows: [], head: false, navigates: false };
  readChildren(fromHtml(html).children, around, reading);
  return reading;
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** Each run of inline content between blocks is a text run of its own. */
function readChildren(children: readonly Nodes[], around: Around, reading: Reading): void {
  let run = newRun();
  for (const child of children) {
    if (child.type === 'text' || (child.type === 'element' && isInline(child)))
      readInline(child, around, run, reading);
    else if (child.type === 'element' && !isSilent(child)) {
      close(run, around, reading);
      run = newRun();
      readBlock(child, around, reading);
    }
  }
  close(run, around, reading);
}

function readBlock(element: Element, outer: Around, reading: Reading): void {
  if (flag(element, 'dataContinued')) {
    reading.continued.set(outer.block ?? '', normalise(textIn(element)));
    return;
  }
  const around = inside(element, outer, reading);
  // Lists of links have no numbers.
  if (!around.navigates) for (const [item, marker] of markersOf(element)) reading.markers.set(item, marker);
  const marker = reading.markers.get(element);
  if (marker !== undefined) close({ ...newRun(), parts: [marker] }, around, reading);
  if (element.tagName === 'tr' && element.children.every(isPlainCell)) {
    readRow(element, around, reading);
    return;
  }
  readChildren(element.children, around, reading);
}

/** A row whose cells hold nothing but words is one text run: paper may divide it between cells. */
function readRow(row: Element, around: Around, reading: Reading): void {
  const run = newRun();
  for (const cell of row.children) {
    if (cell.type !== 'element' || isSilent(cell)) continue;
    // Cells are apart without white space between them in the file.
    run.parts.push(' ');
    for (const child of cell.children) readInline(child, inside(cell, around, reading), run, reading);
  }
  close(run, around, reading);
}

function readInline(node: Nodes, around: Around, run: Run, reading: Reading): void {
  if (node.type === 'text') run.parts.push(node.value);
  if (node.type !== 'element' || isSilent(node)) return;
  note(node, reading);
  const [mentionOf = ''] = word(node, 'dataMention').split(' ');
  if (mentionOf !== '') {
    const own = newRun();
    for (const child of node.children) readInline(child, around, own, reading);
    addMention(run.parts, mentionOf, own.parts, run.linkFrom);
    return;
  }
  const pageOf = word(node, 'dataPageOf');
  if (pageOf !== '') {
    run.parts.push({ pageOf });
    return;
  }
  const pagesOf = word(node, 'dataPagesOf');
  if (pagesOf !== '') {
    run.parts.push({ pagesOf: pagesOf.split(' ') });
    return;
  }
  if (node.tagName === 'br') run.parts.push(' ');
  if (node.tagName === 'img') run.images.push({ src: word(node, 'src'), alt: word(node, 'alt') });
  const href = word(node, 'href');
  if (node.tagName === 'a' && hasClass(node, 'mark')) {
    reading.marks.push({ href, page: pageOfMark(node) });
    return;
  }
  // What the site adds to the list is none of its words.
  if (flag(node, 'dataPagefindIgnore')) {
    for (const added of linksIn(node)) reading.links.push({ href: added, block: around.block });
    return;
  }
  if (node.tagName === 'a' && href !== '') {
    run.links.push(href);
    reading.links.push({ href, block: around.block });
  }
  if (node.tagName === 'a') run.linkFrom = run.parts.length;
  for (const child of node.children) readInline(child, around, run, reading);
}

function linksIn(element: Element): string[] {
  const inner = element.children.flatMap((child) => (child.type === 'element' ? linksIn(child) : []));
  const href = word(element, 'href');
  return element.tagName === 'a' && href !== '' ? [href, ...inner] : inner;
}

function newRun(): Run {
  return { parts: [], linkFrom: 0, links: [], images: [] };
}

function close(
  { parts, links, images }: Run,
  { block: id, listed, tables, rows, head }: Around,
  reading: Reading,
): void {
  const words = parts.filter((part) => typeof part !== 'string' || part !== '');
  if (images.length === 0 && words.every((part) => typeof part === 'string' && part.trim() === '')) return;
  const block = reading.blocks.get(id ?? '');
  const begins = block !== undefined && words.length > 0 && !reading.begun.has(block.id);
  if (begins) reading.begun.add(block.id);
  reading.segments.push({
    block: id,
    kind: block?.kind ?? 'front',
    source: block?.source ?? null,
    parts: words,
    text: normaliseWords(wordsOf({ parts })).trim(),
    begins,
    listed,
    tables,
    rows,
    head,
    links,
    images,
  });
}

function inside(element: Element, outer: Around, reading: Reading): Around {
  note(element, reading);
  const id = word(element, 'id');
  const named = word(element, 'dataBlock');
  // What the site adds to the list says so; the marks are so many that their name says it.
  const added = flag(element, 'dataPagefindIgnore') || classes(element).includes('mark');
  const around = {
    ...outer,
    ...(added && { block: null }),
    ...(reading.blocks.has(id) && { block: id }),
    ...(named !== '' && { block: named }),
    navigates: outer.navigates || element.tagName === 'nav',
    listed: (outer.listed || flag(element, 'dataPagefindBody')) && !added,
  };
  if (element.tagName === 'table')
    return { ...around, tables: [...outer.tables, `t${(reading.tables += 1)}`] };
  if (element.tagName !== 'tr') return around;
  const head = element.children.every((cell) => cell.type !== 'element' || cell.tagName === 'th');
  return { ...around, head, rows: [...outer.rows, `r${(reading.rows += 1)}`] };
}

/** Keeps what is to be known of an element wherever it stands. */
function note(element: Element, { ids, pages }: Reading): void {
  const id = word(element, 'id');
  if (id === '') return;
  ids.set(id, (ids.get(id) ?? 0) + 1);
  const page = word(element, 'dataPage');
  if (page !== '') pages.set(id, page);
}

import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A place that a page shows: an element with an id, or what belongs to one. */
export interface ShownPlace {
  readonly place: string;
  /** Its own text, without that of places within it. */
  text: string;
  /** How many places had text of their own before it; null when it has none. */
  order: number | null;
  /** Pictures in it. */
  readonly images: { readonly src: string; readonly alt: string }[];
  /** Page of the PDF that it says it stands on, where it does. */
  readonly page: string | null;
}

/** The permalink of a block, with its page in the PDF. */
export interface ShownMark {
  readonly href: string;
  readonly page: string;
}

export interface ShownLink {
  readonly href: string;
  /** The place that it stands in, if any. */
  readonly place: string | null;
}

/** What a page of the site says of the list. */
export interface SitePage {
  readonly ids: ReadonlyMap<string, number>;
  /** In the order of the page. */
  readonly places: readonly ShownPlace[];
  readonly marks: readonly ShownMark[];
  readonly links: readonly ShownLink[];
  /** Text of the list that stands in no place. */
  readonly loose: readonly string[];
}

interface Reading {
  readonly known: ReadonlySet<string>;
  readonly ids: Map<string, number>;
  readonly places: ShownPlace[];
  readonly marks: ShownMark[];
  readonly links: ShownLink[];
  readonly loose: string[];
  /** Id of the title of the page and of the last entry of a register. */
  title: string;
  entry: string;
  /** Places with text so far. */
  ordered: number;
}

/** What an element stands in. */
interface Around {
  readonly place: ShownPlace | null;
  /** It is of the list, not of the site around it. */
  readonly listed: boolean;
}

/**
 * Reads a built page as the text of the list, what is hidden left out.
 *
 * @param html - text of the file
 * @param known - the places to look for; other elements belong to what they stand in
 */
export function readSitePage(html: string, known: ReadonlySet<string>): SitePage {
  const reading: Reading = {
    known,
    ids: new Map(),
    places: [],
    marks: [],
    links: [],
    loose: [],
    title: '',
    entry: '',
    ordered: 0,
  };
  walk(fromHtml(html), { place: null, listed: false }, reading);
  return reading;
}

function walk(node: Nodes, around: Around, reading: Reading): void {
  if (node.type === 'text') {
    if (around.place) {
      around.place.text += node.value;
      if (node.value.trim() !== '') around.place.order ??= reading.ordered++;
    } else if (around.listed && node.value.trim() !== '') reading.loose.push(node.value);
    return;
  }
  if (node.type === 'root') walkAll(node, around, reading);
  if (node.type !== 'element' || isSilent(node)) return;
  const { properties } = node;
  const id = textOf(properties.id);
  if (id !== '') reading.ids.set(id, (reading.ids.get(id) ?? 0) + 1);
  if (node.tagName === 'a' && properties.href !== undefined) {
    if (hasClass(node, 'mark')) {
      reading.marks.push({ href: textOf(properties.href), page: pageOfMark(node) });
      return;
    }
    reading.links.push({ href: textOf(properties.href), place: around.place?.place ?? null });
  }
  if (node.tagName === 'img')
    around.place?.images.push({ src: textOf(properties.src), alt: textOf(properties.alt) });
  walkAll(node, inside(node, id, around, reading), reading);
}

function walkAll(node: Element | Root, around: Around, reading: Reading): void {
  for (const child of node.children) walk(child, around, reading);
}

function inside(node: Element, id: string, around: Around, reading: Reading): Around {
  const { properties, tagName } = node;
  if (tagName === 'h1') reading.title = id;
  if (tagName === 'dt') reading.entry = id;
  // What the site adds to the list is kept out of its search index, or is a list of links to categories.
  if (properties.dataPagefindIgnore !== undefined || hasClass(node, 'process'))
    return { place: null, listed: false };
  const listed = around.listed || properties.dataPagefindBody !== undefined;
  const name = placeName(node, id, reading);
  if (!reading.known.has(name)) return { ...around, listed };
  const page = properties.dataPage === undefined ? null : textOf(properties.dataPage);
  const place: ShownPlace = { place: name, text: '', order: null, images: [], page };
  reading.places.push(place);
  return { place, listed };
}

function placeName(node: Element, id: string, { entry, title }: Reading): string {
  if (id !== '') return id;
  if (node.tagName === 'dd') return `${entry}/dd`;
  return hasClass(node, 'process-task') ? `${title}/taak` : '';
}

function isSilent({ tagName, properties }: Element): boolean {
  return (
    ['script', 'style', 'template', 'noscript'].includes(tagName) ||
    (properties.hidden !== undefined && properties.hidden !== false) ||
    textOf(properties.ariaHidden) === 'true'
  );
}

function pageOfMark(mark: Element): string {
  for (const child of mark.children)
    if (child.type === 'element' && hasClass(child, 'mark-page')) return plainText(child).trim();
  return '';
}

function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

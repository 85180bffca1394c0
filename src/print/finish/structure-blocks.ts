import { letterLanguage } from '../../markdown/html/list-marks.ts';
import { name } from '../../pdf/library.ts';
import { element, elementsOf } from '../../pdf/structure.ts';
import type { AttributeValue, Child, StructElement } from '../../pdf/structure.ts';

/** Types that stand by themselves and not within a line. */
const blocks = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'P',
  'L',
  'Table',
  'Sect',
  'Div',
  'BlockQuote',
  'Figure',
]);

/** Chromium's type for an element without meaning. */
const anonymous = 'NonStruct';

/**
 * Gives the elements without meaning one, or takes them away: those that group blocks of the page become sections,
 * those around runs of text go. Chromium writes one for every `div` and `span`. No report found.
 */
export function nameSections(root: StructElement): void {
  root.children = root.children.flatMap((child) => sectionOrChildren(child));
  for (const child of root.children) if (child.kind === 'element') unwrapBelow(child);
}

function sectionOrChildren(child: Child): Child[] {
  if (child.kind !== 'element' || child.type !== anonymous) return [child];
  child.children = child.children.flatMap((inner) => sectionOrChildren(inner));
  if (!child.children.some((inner) => inner.kind === 'element' && blocks.has(inner.type)))
    return child.children;
  child.type = 'Sect';
  return [child];
}

function unwrapBelow(parent: StructElement): void {
  parent.children = parent.children.flatMap((child) => unwrapped(child));
  for (const child of parent.children) if (child.kind === 'element') unwrapBelow(child);
}

function unwrapped(child: Child): Child[] {
  if (child.kind !== 'element' || child.type !== anonymous || child.lang !== null) return [child];
  return child.children.flatMap((inner) => unwrapped(inner));
}

/**
 * Puts what is in a list item besides its label into a body (ISO 14289-1, 7.6 with ISO 32000-1, table 336), which
 * Chromium leaves out. No report found.
 */
export function giveItemsBodies(item: StructElement): Child[] {
  if (item.type !== 'LI') return item.children;
  const labels = item.children.filter((child) => child.kind === 'element' && child.type === 'Lbl');
  const rest = item.children.filter((child) => !labels.includes(child));
  return rest.length === 0 ? labels : [...labels, element('LBody', rest)];
}

/**
 * Says of lists whether they have numbers or letters (ISO 32000-1, table 347). Chromium does so only of those whose
 * numbers look as HTML's own; the letters it was given a language of their own for.
 * No report found.
 */
export function nameNumbering(root: StructElement): void {
  for (const list of elementsOf(root)) {
    if (list.type !== 'L') continue;
    const letters = list.lang === letterLanguage;
    if (letters) list.lang = null;
    const known = list.attributes.get('List') ?? new Map<string, AttributeValue>();
    if (known.has('ListNumbering') || !hasLabels(list)) continue;
    list.attributes.set('List', known.set('ListNumbering', name(letters ? 'LowerAlpha' : 'Decimal')));
  }
}

function hasLabels({ children }: StructElement): boolean {
  return children.some(
    (item) =>
      item.kind === 'element' &&
      item.children.some((child) => child.kind === 'element' && child.type === 'Lbl'),
  );
}

/** Lets abbreviations say what they stand for (ISO 32000-1, 14.9.5): Chromium writes no such thing. No report found. */
export function nameExpansions(root: StructElement, expansions: ReadonlyMap<string, string>): void {
  for (const item of elementsOf(root)) {
    const words = expansions.get(item.lang ?? '');
    if (words === undefined) continue;
    item.type = 'Span';
    item.lang = null;
    item.expansion = words;
  }
}

/** Lets marked words say that they are marked, and how (ISO 32000-1, 14.9.3): lines through or below them are not heard. */
export function nameSpoken(root: StructElement, spoken: ReadonlyMap<string, string>): void {
  for (const item of elementsOf(root)) {
    const words = spoken.get(item.lang ?? '');
    if (words === undefined) continue;
    item.type = 'Span';
    item.lang = null;
    item.alt = words;
  }
}

/** Leaves out elements that hold nothing; a cell keeps its place in the row. */
export function dropEmpty(parent: StructElement): Child[] {
  return parent.children.filter(
    (child) =>
      child.kind !== 'element' || child.children.length > 0 || child.type === 'TD' || child.type === 'TH',
  );
}

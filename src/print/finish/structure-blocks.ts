import { letterLanguage } from '../../markdown/html/list-marks.ts';
import { name } from '../../pdf/library.ts';
import { element, elementsOf } from '../../pdf/structure.ts';
import type { AttributeValue, Kid, StructElement } from '../../pdf/structure.ts';

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
 * those around runs of text go.
 */
export function nameSections(root: StructElement): void {
  root.kids = root.kids.flatMap((kid) => sectionOrKids(kid));
  for (const kid of root.kids) if (kid.kind === 'element') unwrapBelow(kid);
}

function sectionOrKids(kid: Kid): Kid[] {
  if (kid.kind !== 'element' || kid.type !== anonymous) return [kid];
  kid.kids = kid.kids.flatMap((inner) => sectionOrKids(inner));
  if (!kid.kids.some((inner) => inner.kind === 'element' && blocks.has(inner.type))) return kid.kids;
  kid.type = 'Sect';
  return [kid];
}

function unwrapBelow(parent: StructElement): void {
  parent.kids = parent.kids.flatMap((kid) => unwrapped(kid));
  for (const kid of parent.kids) if (kid.kind === 'element') unwrapBelow(kid);
}

function unwrapped(kid: Kid): Kid[] {
  if (kid.kind !== 'element' || kid.type !== anonymous || kid.lang !== null) return [kid];
  return kid.kids.flatMap((inner) => unwrapped(inner));
}

/** Puts what is in a list item besides its label into a body (ISO 14289-1, 7.6 with ISO 32000-1, table 336). */
export function giveItemsBodies(item: StructElement): Kid[] {
  if (item.type !== 'LI') return item.kids;
  const labels = item.kids.filter((kid) => kid.kind === 'element' && kid.type === 'Lbl');
  const rest = item.kids.filter((kid) => !labels.includes(kid));
  return rest.length === 0 ? labels : [...labels, element('LBody', rest)];
}

/**
 * Says of lists whether they have numbers or letters (ISO 32000-1, table 347). Chromium does so only of those whose
 * numbers look as HTML's own; the letters it was given a language of their own for.
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

function hasLabels({ kids }: StructElement): boolean {
  return kids.some(
    (item) =>
      item.kind === 'element' && item.kids.some((kid) => kid.kind === 'element' && kid.type === 'Lbl'),
  );
}

/** Leaves out elements that hold nothing; a cell keeps its place in the row. */
export function dropEmpty(parent: StructElement): Kid[] {
  return parent.kids.filter(
    (kid) => kid.kind !== 'element' || kid.kids.length > 0 || kid.type === 'TD' || kid.type === 'TH',
  );
}

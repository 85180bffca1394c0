import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';

/**
 * What says what the number behind it counts: an abbreviation, a sign, a letter that is a valuation. “art. 5”, “nr. 12”,
 * “§ 9.1”, “B 5”, “V 10”.
 */
const numbered = /(?<![\p{L}\p{N}.])(?:\p{L}\p{Ll}{0,3}\.|§§?|\p{Lu}) (?=\d)\S{1,12}/gu;

/** What a link begins with that counts: “artikel 18 van de wet”, not “Archiefwet 1995”. */
const counted = /^\p{Ll}+ \d\S{0,11}/u;
/** A reference to something in the list is a word and a number: “categorie 2.1”, “Tabel 5”. */
const referred = /^\p{L}+ \d\S{0,11}/u;

/**
 * Keeps a number on the line of the word that it belongs to, so that no line begins with a number of which nobody sees
 * what it counts. Words stay as they are: a space that does not break would be copied along, and be another text than
 * that of the list.
 *
 * @param elements - what is printed, white space settled; they are changed
 */
export function keepTogether(elements: readonly Element[]): void {
  for (const element of elements) keepWithin(element, null);
}

function keepWithin(element: Element, outer: RegExp | null): void {
  if (element.tagName === 'pre' || element.tagName === 'svg') return;
  let opening = openingOf(element) ?? outer;
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') keepWithin(child, opening);
    const kept = child.type === 'text' ? keptIn(child, opening) : [child];
    opening = null;
    return kept;
  });
}

function openingOf({ tagName, properties: { className } }: Element): RegExp | null {
  if (Array.isArray(className) && className.includes('reference-words')) return referred;
  return tagName === 'a' ? counted : null;
}

/** @param opening - what is kept together where the text begins with it */
function keptIn(text: Text, opening: RegExp | null): ElementContent[] {
  const { value } = text;
  const head = opening?.exec(value)?.[0] ?? '';
  const kept: ElementContent[] = head === '' ? [] : [together(head)];
  let from = head.length;
  for (const { 0: words, index } of value.matchAll(numbered)) {
    if (index < from) continue;
    kept.push(...textOf(value.slice(from, index)), together(words));
    from = index + words.length;
  }
  return kept.length === 0 ? [text] : [...kept, ...textOf(value.slice(from))];
}

function together(words: string): Element {
  return h('span', { className: ['together'] }, words);
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

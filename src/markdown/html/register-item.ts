import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** One entry of an overview: the word it is about and what is said of it. */
export interface RegisterItem {
  readonly id: string;
  readonly term: readonly ElementContent[];
  readonly description: readonly ElementContent[];
}

/** Plain words; nothing for none. */
export function words(text: string | undefined): ElementContent[] {
  return text === undefined || text === '' ? [] : [{ type: 'text', value: text }];
}

/** Paragraphs of a description. Paper sets them as one, so that a space parts them. */
export function paragraphs(...all: readonly (readonly ElementContent[])[]): ElementContent[] {
  return spaced(all.filter((one) => one.length > 0).map((one) => h('p', [...one])));
}

/** A quieter paragraph behind a description. */
export function note(...content: readonly (string | ElementContent)[]): ElementContent[] {
  return [gap, h('p', { className: ['entry-note'] }, [...content])];
}

/** Between paragraphs that paper sets as one. */
const gap: ElementContent = { type: 'text', value: ' ' };

function spaced(elements: readonly ElementContent[]): ElementContent[] {
  return elements.flatMap((element, index) => (index === 0 ? [element] : [gap, element]));
}

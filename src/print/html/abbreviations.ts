import type { Element } from 'hast';
import type { Document } from '../../document/document.ts';

/** Language of the abbreviation with a number: of `title` nothing comes through, of `abbr` not even that. No report found. */
function languageOf(index: number): string {
  return `nl-x-afk${String(index)}`;
}

/** The words that abbreviations stand for, by the language that `markExpansions` gives them. */
export function expansionsOf({ afkortingen }: Pick<Document, 'afkortingen'>): Map<string, string> {
  return new Map(afkortingen.map(({ voluit }, index) => [languageOf(index), voluit]));
}

/** Lets the tags tell what abbreviations stand for. */
export function markExpansions(
  abbreviations: readonly Element[],
  { afkortingen }: Pick<Document, 'afkortingen'>,
): void {
  const numbers = new Map(afkortingen.map(({ voluit }, index) => [voluit, index]));
  for (const element of abbreviations) {
    const index = numbers.get(String(element.properties.title));
    if (index === undefined) continue;
    element.tagName = 'em';
    element.properties = { className: ['abbreviation'], lang: languageOf(index) };
  }
}

import { fill, placeholder } from './fill.ts';
import nl from './nl.json' with { type: 'json' };
import { nounForms } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import type { StringKey, Strings } from './schema.ts';

/** Gives a fixed text by key, its `{placeholders}` filled in. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes the translator for one language.
 *
 * @param strings - all fixed texts
 * @returns a function that throws when a placeholder in the text got no value: a mistake in our code
 */
export function createTranslator(strings: Strings): Translate {
  return (key, values = {}) => fill(strings[key], values, key);
}

/** The fixed texts that every kind of list has alike; it throws at one that names what they call differently. */
export const dutch: Translate = createTranslator(nl);

/**
 * All fixed texts, with the nouns of a kind of list in their places.
 *
 * @param texts - those that the kind has in the place of others
 */
export function stringsWith(nouns: Nouns, texts: Partial<Strings> = {}): Strings {
  const forms = nounForms(nouns);
  const filled = Object.entries({ ...nl, ...texts }).map(([key, text]) => [
    key,
    text.replace(placeholder, (whole, name: string) => forms[name] ?? whole),
  ]);
  return Object.fromEntries(filled) as Strings;
}

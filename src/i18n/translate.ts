import nl from './nl.json' with { type: 'json' };
import { nounForms } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import type { StringKey, Strings } from './schema.ts';

/** Gives a fixed text by key, its `{placeholders}` filled in. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/** What stands in a fixed text where something is filled in. */
export const placeholder = /\{([\w-]+)\}/g;

/**
 * Makes the translator for one language.
 *
 * @param strings - all fixed texts
 * @returns a function that throws when a placeholder in the text got no value: a mistake in our code
 */
export function createTranslator(strings: Strings): Translate {
  return (key, values = {}) =>
    strings[key].replace(placeholder, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`No value for {${name}} in the text "${key}"`);
      return String(value);
    });
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

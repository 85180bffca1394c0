import nl from './nl.json' with { type: 'json' };
import type { StringKey, Strings } from './schema.ts';

/** Gives a fixed text by key, its `{placeholders}` filled in. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes the translator for one language.
 *
 * @param strings - all fixed texts
 * @returns a function that throws when a placeholder in the text got no value: a mistake in our code
 */
function createTranslator(strings: Strings): Translate {
  return (key, values = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`No value for {${name}} in the text "${key}"`);
      return String(value);
    });
}

export const dutch: Translate = createTranslator(nl);

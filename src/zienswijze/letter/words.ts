import { fill } from '../../i18n/fill.ts';
import type { Family } from '../../i18n/schema/string.ts';

/** Gives a text of the letter by its key. What translates all fixed texts is one too. */
export type LetterWords = (
  key: Family<'zienswijze'>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The texts of the letter alone, for a page that cannot bring all fixed texts along. */
export function letterWords(texts: Readonly<Record<Family<'zienswijze'>, string>>): LetterWords {
  return (key, values = {}) => fill(texts[key], values, key);
}

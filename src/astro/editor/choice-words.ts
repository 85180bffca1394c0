import { capitalised } from '../../i18n/letters.ts';
import nl from '../../i18n/nl.json' with { type: 'json' };
import { wordsOfEvent } from '../../document/schema/trigger.ts';

const texts: Readonly<Record<string, string>> = nl;

/** Fixed texts that say what the values of a key mean, where they are not named after the key. */
const families: Readonly<Record<string, string>> = { waarde: 'waardering', herkomst: 'herkomstWaardering' };

/**
 * A value that may be chosen at a key, in words: as the site says it, or else the value as people write it. Who reads
 * the list knows valuations by their letter too.
 */
export function choiceWords(key: string, value: string): string {
  const own = key === 'code' ? wordsOfEvent(value) : texts[`${families[key] ?? key}.${value}`];
  // A text with a place in it is a sentence, and no name.
  const words = own === undefined || own.includes('{') ? plainWords(value) : own;
  return /^[A-Z]$/.test(value) ? `${capitalised(words)} (${value})` : capitalised(words);
}

function plainWords(value: string): string {
  return value.replaceAll('-', ' ').replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

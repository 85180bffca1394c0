import { categoryKeys, fieldLabel } from '../../document/fields.ts';
import { stringsFor, textsFor } from '../../document/list-kinds.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import { placeholder } from '../../i18n/fill.ts';
import { normaliseWords } from '../normalise.ts';

/** Texts by the first word in them, the longest first; in small letters. */
export type Dictionary = ReadonlyMap<string, readonly string[]>;

const word = /[\p{L}\p{N}]+/uy;
const between = /[^\p{L}\p{N}]*/uy;

/** Makes texts ready to be looked up. Signs at their ends do not count. */
export function dictionaryOf(texts: Iterable<string>): Dictionary {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    const plain = plainText(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const first = wordAt(plain, 0);
    if (first === '') continue;
    const known = found.get(first);
    if (known) known.add(plain);
    else found.set(first, new Set([plain]));
  }
  return new Map([...found].map(([key, all]) => [key, [...all].sort((a, b) => b.length - a.length)]));
}

/** The words that outputs put between what the list says: fixed texts, cut where something is filled in, and labels. */
export function fixedTexts(lijst: Pick<Lijst, 'soort'>): Dictionary {
  const gap = new RegExp(placeholder.source.replace('(', '(?:'));
  return dictionaryOf([
    ...Object.values(stringsFor(lijst)).flatMap((text) => text.split(gap)),
    ...categoryKeys.map((key) => fieldLabel(key, textsFor(lijst))),
  ]);
}

/** What outputs call the records of `lijst.yaml` that have no number of their own: by their place, as in "Taak 2". */
export function placeLabels(lijst: Lijst): Dictionary {
  const lengths = Object.values(lijst).map((value) => (Array.isArray(value) ? value.length : 0));
  const places = Array.from({ length: Math.max(...lengths) }, (_, at) => at + 1);
  const labels = Object.values(stringsFor(lijst)).filter((text) => onlyNumbered.test(text));
  return dictionaryOf(
    labels.flatMap((label) => places.map((place) => label.replace('{nummer}', String(place)))),
  );
}

const onlyNumbered = /^[^{}]*\{nummer\}[^{}]*$/;

/**
 * Takes a text apart into texts of dictionaries, with signs and white space between them.
 *
 * @returns what is left from the first place where that fails; empty when all of it is known
 */
export function unknownIn(text: string, dictionaries: readonly Dictionary[]): string {
  const plain = plainText(text);
  const failed = new Set<number>();
  let furthest = 0;
  const reads = (from: number): boolean => {
    const at = skip(between, plain, from);
    if (at === plain.length) return true;
    if (failed.has(at)) return false;
    furthest = Math.max(furthest, at);
    const first = wordAt(plain, at);
    for (const dictionary of dictionaries)
      for (const known of dictionary.get(first) ?? [])
        if (plain.startsWith(known, at) && endsWord(plain, at + known.length) && reads(at + known.length))
          return true;
    failed.add(at);
    return false;
  };
  return reads(0) ? '' : plain.slice(furthest);
}

/** Where a text stands with no letter or digit against it; -1 where it does not. */
export function placeOf(text: string, whole: string, from = 0): number {
  for (let at = whole.indexOf(text, from); at !== -1; at = whole.indexOf(text, at + 1))
    if (beginsWord(whole, at, text) && endsWord(whole, at + text.length, text)) return at;
  return -1;
}

function beginsWord(whole: string, at: number, text: string): boolean {
  return !letter.test(text.charAt(0)) || !letter.test(whole.charAt(at - 1));
}

function endsWord(whole: string, end: number, text = whole.slice(0, end)): boolean {
  return !letter.test(text.slice(-1)) || !letter.test(whole.charAt(end));
}

const letter = /[\p{L}\p{N}]/u;

function plainText(text: string): string {
  return normaliseWords(text).toLowerCase();
}

function wordAt(text: string, at: number): string {
  return text.slice(at, skip(word, text, at));
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

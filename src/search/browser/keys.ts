/**
 * The keys by which words are indexed and looked up. The build and the page make them with this alone, without a list of
 * words, so that they always agree; what takes a list of words (compounds, irregular verbs) the build adds as more keys.
 */

import { dayInFigures, dayKey } from './dates.ts';

/** A word in a text, with where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Of the whole; then, where hyphens or slashes join several, those of the parts. */
  readonly keys: readonly string[];
}

/** A number whose thousands stand apart. */
const apart = String.raw`(?<![\p{L}\p{N}.,:/-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])`;
/** Such a number; or letters and digits, with the signs that can stand within a word or a number. */
const written = new RegExp(
  String.raw`${apart}|[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|[.,:'’\-\u2010-\u2015/](?=[\p{L}\p{N}]))*`,
  'gu',
);

/** Writes numbers whose thousands stand apart as one word. */
export function joinThousands(text: string): string {
  return text.replace(new RegExp(apart, 'gu'), (number) => number.replace(/\s/gu, '.'));
}

/** Divides a text in words. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(written)].flatMap(({ 0: word, index }) => {
    const keys = keysOf(word);
    return keys.length === 0 ? [] : [{ start: index, end: index + word.length, keys }];
  });
}

/** The keys of a word as it is written: that of the whole first. */
export function keysOf(word: string): string[] {
  const plain = plainWord(word);
  const keys = /\d/.test(plain) ? numberKeys(plain) : wordKeys(plain);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The key of the whole of a word; an empty text for signs alone. */
export function keyOf(word: string): string {
  return keysOf(word)[0] ?? '';
}

/** Small letters without accents. */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Signs that tell numbers apart are written as letters: `2,5` is not `25`, nor `3:16` `316`. */
const signs: Readonly<Record<string, string>> = { '.': 'p', ',': 'k', ':': 'd' };

function numberKeys(word: string): string[] {
  const day = dayInFigures(word);
  const keys = word.split(/[-'’\u2010-\u2015/]/u).flatMap((part) => {
    // A letter behind a number may have a point before it or not: 1.3b, 1.3.b.
    const key = part.replace(/(\d)([a-z])(?![a-z])/g, '$1.$2').replace(/[.,:]/g, (sign) => signs[sign] ?? '');
    // With its thousands apart or not, a number is the same; with a point it may be that of a place.
    return thousands.test(part) ? [part.replace(/\D/g, ''), ...(part.includes('.') ? [key] : [])] : [key];
  });
  return day === null ? keys : [dayKey(day), ...keys];
}

/** A number with its thousands apart, alone. */
export const thousands = /^\d{1,3}(?:[. \u00a0\u202f]\d{3})+$/;

function wordKeys(word: string): string[] {
  // AIVD'er, ook AIVD'ers: what stands before the sign.
  const whole = word.replace(/['’]ers?$/, '').replace(/['’]/g, '');
  // m.b.t. is one word; a point without a space behind it ends one.
  const parts = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(whole)
    ? [whole.replaceAll('.', '')]
    : whole.split(/[.,:/]/);
  return parts.flatMap((part) => {
    const joined = part.split(/[-\u2010-\u2015]/u);
    const keys = joined.map((one) => stemOf(shortened.get(one) ?? one));
    return keys.length === 1 ? keys : [stemOf(joined.join('')), ...keys];
  });
}

/** What is written in two ways: short or in full, and the round numbers of terms in words or in figures. */
const shortened: ReadonlyMap<string, string> = new Map(
  Object.entries({
    art: 'artikel',
    artt: 'artikel',
    jr: 'jaar',
    mnd: 'maand',
    vijf: '5',
    tien: '10',
    vijftien: '15',
    twintig: '20',
    vijfentwintig: '25',
    dertig: '30',
    veertig: '40',
    vijftig: '50',
    zeventig: '70',
    vijfenzeventig: '75',
    honderd: '100',
  }),
);

/**
 * The key of a number and the word beside it, which belong together: `25 jaar`, `artikel 7`.
 *
 * @param first, second - keys of words that follow each other
 * @returns null where both are numbers or neither is
 */
export function pairKey(first: string, second: string): string | null {
  return isNumber(first) === isNumber(second) ? null : `${first}0x${second}`;
}

export function isNumber(key: string): boolean {
  return /^\d/.test(key);
}

/**
 * What the forms of a word have in common: `bewaren`, `bewaart`, `bewaard` and `bewaring` give `bewar`. It need not be a
 * word.
 *
 * @param word - small letters without accents
 */
export function stemOf(word: string): string {
  let stem = word;
  const cut = (ending: RegExp, least: number, put = ''): boolean => {
    const shorter = stem.replace(ending, put);
    if (shorter === stem || shorter.length < least || !/[aeiouy]/.test(shorter)) return false;
    stem = shorter;
    return true;
  };
  cut(/heden$/, 5, 'heid');
  cut(/(?<=[bdfgkmnprt]|el|ie|se|a|o)s$/, 4);
  const isOpen = cut(/(?<!el)inge?n?$/, 4) || cut(/(?<=el)inge?n?$/, 7) || cut(/en?$/, 3);
  cut(/end$/, 4);
  // The t or d of a verb; of a short word it may be a part.
  cut(/(?<=[fgkp])t$/, 4);
  cut(/(?<![aiou]n)(?<=[aeiou]{2}[^aeiou]|[^aeiou][aeiou][^aeiou]|[^aeiou]{2})[dt]$/, 6);
  if (isOpen) stem = stem.replace(/([bdfgklmnprst])\1$/, '$1');
  const sharp = stem.replace(/v$/, 'f').replace(/z$/, 's');
  // Of one syllable, the length of its vowel tells words apart: `wetten`, of `wet`, from `weten`.
  if (!/^[^aeiouy]*[aeiouy]{1,2}[^aeiouy]*$/.test(sharp))
    return sharp.replace(/([aeou])\1(?=[^aeiou]*$)/, '$1');
  return isOpen && !isShort(word) ? sharp.replace(/^([^aeiou]*[aeou])([^aeiou])$/, lengthened) : sharp;
}

function lengthened(_: string, start: string, end: string): string {
  return `${start}${start.slice(-1)}${end}`;
}

/** Whether the vowel is short: two consonants stand behind it, or the plural has another sound than the singular. */
function isShort(word: string): boolean {
  return /([bdfgklmnprst])\1(?:e|en|ing|ingen)$/.test(word) || /^(?:dagen|slagen|glazen|daken)$/.test(word);
}

/** A name as it is compared however it is divided in words: `Nationaal Archief` and `nationaalarchief` are one. */
export function joined(name: string): string {
  return plainWord(name).replace(/[^\p{L}\p{N}]/gu, '');
}

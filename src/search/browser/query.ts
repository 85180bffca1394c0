import { isFunctionWord } from './function-words.ts';
import { isNumber, joinThousands, keysOf, plainWord, thousands } from './keys.ts';
import { isLetter, onlyWord } from './terms.ts';
import { isAddress } from './tidy.ts';
import type { Group, Term, WordTerm } from './terms.ts';

export interface Query {
  /** Each of these must be there: one of its terms is enough. */
  readonly all: readonly (readonly Term[])[];
  /** None of these may be there. */
  readonly none: readonly Term[];
  /** What was typed and is not looked for: words that stand everywhere, and single letters. */
  readonly passedOver: readonly string[];
}

/** Longer than anyone types; comparing and searching would take as long. */
const longestQuery = 300;
const longestWord = 60;

const quotes = '"“”„«»';
const part = new RegExp(`(-?)(?:[${quotes}]([^${quotes}]*)[${quotes}]|([^\\s${quotes}]+))`, 'gu');
const word = /[\p{L}\p{N}]/u;

/**
 * Reads what was typed: words, phrases between quotes, `-word` for what may not be there, `word*` for a beginning, and
 * `OF` between words of which one is enough, `EN` and `NIET` as in other search engines, or these in English. In a heading
 * in capitals `NIET` is a word like any other. A quote that is not closed yet counts as a space.
 */
export async function parseQuery(text: string): Promise<Query> {
  const all: Term[][] = [];
  const none: Term[] = [];
  const passedOver: string[] = [];
  let joins = false;
  let excludes = false;
  const isHeading = !/\p{Ll}/u.test(text);
  for (const [, minus, quoted, loose] of joinThousands(text).matchAll(part)) {
    if (loose === 'OF' || loose === 'OR') {
      joins = all.length > 0;
      continue;
    }
    if (loose === 'EN' || loose === 'AND') continue;
    if (loose === 'NOT' || (loose === 'NIET' && !isHeading)) {
      excludes = true;
      joins = false;
      continue;
    }
    const terms = quoted === undefined ? termsOf(loose ?? '', passedOver) : phraseOf(quoted);
    if (minus === '-' || excludes)
      for (const term of terms)
        if (isLetter(term)) passedOver.push(term.text);
        else none.push(term);
    else
      for (const term of terms) {
        const last = all.at(-1);
        if (joins && last) last.push(term);
        else if (!all.flat().some((known) => known.kind === term.kind && known.text === term.text))
          all.push([term]);
        joins = false;
      }
    excludes = false;
  }
  // Few queries have what belongs together.
  const pairs = mayPair([...all, ...none.map((term) => [term])]) ? await import('./pairs.ts') : null;
  const groups = pairs?.paired(all) ?? all;
  passedOver.push(...groups.flatMap((group) => group.filter(isLetter)).map((letter) => letter.text));
  const left = groups.map((group) => group.filter((term) => !isLetter(term)));
  return {
    all: left.filter(({ length }) => length > 0),
    none: pairs ? none.map(pairs.lettered) : none,
    passedOver,
  };
}

/** Whether there may be numbers with a word beside them, or a day. */
function mayPair(all: readonly Group[]): boolean {
  const words = all.flatMap((group) => onlyWord(group) ?? []);
  return words.some(
    ({ text, keys }) =>
      /^\p{L}\d|^\d+[-./]\d+[-./]\d+$/u.test(text) || (all.length > 1 && isNumber(keys[0] ?? '')),
  );
}

function phraseOf(text: string): Term[] {
  const words = text
    .split(/\s+/u)
    .map(bare)
    .filter((one) => one !== '');
  return words.length === 0 ? [] : [{ kind: 'phrase', text: text.trim(), words }];
}

function termsOf(text: string, passedOver: string[]): Term[] {
  const trimmed = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}*]+$/gu, '');
  const start = /^(\p{L}{2,})\*$/u.exec(trimmed)?.[1];
  if (start !== undefined) return [{ kind: 'start', text: `${start}*`, start: plainWord(start) }];
  const plain = trimmed.replaceAll('*', '');
  if (!word.test(plain)) return [];
  if (isFunctionWord(plain)) {
    passedOver.push(plain);
    return [];
  }
  const keys = keysOf(plain);
  const term: WordTerm = { kind: 'word', text: plain, keys };
  return keys.length === 0 ? [] : [term];
}

/** A word as it is compared with what is written: without the signs around it. */
export function bare(text: string): string {
  const plain = plainWord(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return thousands.test(plain) ? plain.replace(/\D/g, '') : plain;
}

/** Why there is nothing to search for; null where there is. */
export function faultOf(
  text: string,
  { all, none, passedOver }: Query,
): 'leeg' | 'lang' | 'teken' | 'gewoon' | 'zonder' | null {
  if (text.trim() === '') return 'leeg';
  if (
    text.length > longestQuery ||
    text.split(/\s/u).some((one) => one.length > longestWord && !isAddress(one))
  )
    return 'lang';
  if (all.length > 0) return null;
  if (none.length > 0) return 'zonder';
  return passedOver.length > 0 ? 'gewoon' : 'teken';
}

/** What was typed without one of its words, for "zoek zonder". */
export function withoutWord(text: string, wanted: string): string {
  return replaceWord(text, wanted, '');
}

/** What was typed with one of its words replaced, for "bedoelde u". */
export function replaceWord(text: string, wanted: string, replacement: string): string {
  const replaced = text
    .split(/\s+/u)
    .map((one) => (bare(one) === bare(wanted) ? one.replace(/[^"“”„«»]+/u, replacement) : one));
  return replaced.filter((one) => one !== '').join(' ');
}

import { isFunctionWord } from './function-words.ts';
import { keysOf, pairKey, plainWord } from './keys.ts';

/** What one part of a query asks for. */
export type Term =
  /** A word in all its forms. */
  | WordTerm
  /** A number and the word beside it. */
  | {
      readonly kind: 'pair';
      readonly text: string;
      readonly key: string;
      readonly words: readonly [WordTerm, WordTerm];
    }
  /** Every word that begins so. */
  | { readonly kind: 'start'; readonly text: string; readonly start: string }
  /** Words as they are written, in their order. */
  | { readonly kind: 'phrase'; readonly text: string; readonly words: readonly string[] };

export interface WordTerm {
  readonly kind: 'word';
  readonly text: string;
  readonly keys: readonly string[];
}

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
 * `OF` or `OR` between words of which one is enough. A quote that is not closed yet counts as a space.
 */
export function parseQuery(text: string): Query {
  const all: Term[][] = [];
  const none: Term[] = [];
  const passedOver: string[] = [];
  let joins = false;
  for (const [, minus, quoted, loose] of text.matchAll(part)) {
    if (loose === 'OF' || loose === 'OR') {
      joins = all.length > 0;
      continue;
    }
    const terms = quoted === undefined ? termsOf(loose ?? '', passedOver) : phraseOf(quoted);
    if (minus === '-') none.push(...terms);
    else
      for (const term of terms) {
        const last = all.at(-1);
        if (joins && last) last.push(term);
        else if (!all.flat().some((known) => known.kind === term.kind && known.text === term.text))
          all.push([term]);
        joins = false;
      }
  }
  return { all: paired(all), none, passedOver };
}

/** What numbers count: they belong to what stands behind them, and other numbers to what stands before. */
const counted =
  /^(?:jaar|jaren|maand(?:en)?|week|weken|dag(?:en)?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/i;

/** Numbers and the words beside them belong together. */
function paired(all: readonly (readonly Term[])[]): (readonly Term[])[] {
  const groups: (readonly Term[])[] = [];
  for (const [at, group] of all.entries()) {
    const [term, ...others] = group;
    const [last, ...beside] = groups.at(-1) ?? [];
    const [next] = all[at + 1] ?? [];
    const isAlone = others.length === 0 && beside.length === 0;
    const isCounted = next?.kind === 'word' && counted.test(next.text);
    const pair =
      isAlone && !isCounted && last?.kind === 'word' && term?.kind === 'word' ? pairOf(last, term) : null;
    if (pair === null) groups.push(group);
    else groups[groups.length - 1] = [pair];
  }
  return groups;
}

function pairOf(first: WordTerm, second: WordTerm): Term | null {
  const key = pairKey(first.keys[0] ?? '', second.keys[0] ?? '');
  return key === null
    ? null
    : { kind: 'pair', text: `${first.text} ${second.text}`, key, words: [first, second] };
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
  if (isFunctionWord(plain) || /^\p{L}$/u.test(plain)) {
    passedOver.push(plain);
    return [];
  }
  const keys = keysOf(plain);
  return keys.length === 0 ? [] : [{ kind: 'word', text: plain, keys }];
}

/** A word as it is compared with what is written: without the signs around it. */
export function bare(text: string): string {
  return plainWord(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Why there is nothing to search for; null where there is. */
export function faultOf(
  text: string,
  { all, none, passedOver }: Query,
): 'leeg' | 'lang' | 'teken' | 'gewoon' | 'zonder' | null {
  if (text.trim() === '') return 'leeg';
  if (text.length > longestQuery || text.split(/\s/u).some(({ length }) => length > longestWord))
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

import { dayInFigures, dayInWords, dayKey, dayWords, isMonth } from './dates.ts';
import type { Day } from './dates.ts';
import { isNumber, keyOf, pairKey } from './keys.ts';
import { isLetter, onlyWord } from './terms.ts';
import type { Group, PairTerm, Term, WordTerm } from './terms.ts';

const units = /^(?:jaar|jaren|jr|maand(?:en)?|mnd|week|weken|dag(?:en)?)$/i;

/** Whether numbers belong to a word when they stand before it; to any other they belong when they stand behind it. */
function isCountedBy(word: string): boolean {
  return units.test(word) || isMonth(word);
}

/** Brings together what belongs together: days, and numbers with the words beside them. */
export function paired(all: readonly Group[]): Group[] {
  return numbersPaired(daysPaired(all.map((group) => group.map(lettered))));
}

function daysPaired(all: readonly Group[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const group = all[at] ?? [];
    const [first, month, year] = [group, all[at + 1], all[at + 2]].map(onlyWord);
    const inFigures = first && dayInFigures(first.text);
    const inWords = first && month && year && dayInWords(first.text, month.text, year.text);
    if (inFigures) groups.push([dayTerm(inFigures, first.text)]);
    else if (inWords) {
      groups.push([dayTerm(inWords, [first, month, year].map(({ text }) => text).join(' '))]);
      at += 2;
    } else groups.push(group);
  }
  return groups;
}

/** A day; where the list does not have it, its month, or else its year. */
function dayTerm(day: Day, text: string): PairTerm {
  const words = dayWords(day);
  const [, month, year] = words;
  const run = words.map(keyOf);
  const [, ...ofMonth] = run;
  const instead = [
    { text: `${month} ${year}`, key: pairKey(keyOf(month), keyOf(year)) ?? '', run: ofMonth },
    { text: year, key: keyOf(year), run: [keyOf(year)] },
  ];
  return { kind: 'pair', text, key: dayKey(day), run, instead, words: [] };
}

function numbersPaired(all: readonly Group[]): Group[] {
  const groups: Group[] = [];
  for (const [at, group] of all.entries()) {
    const [last, term] = [onlyWord(groups.at(-1)), onlyWord(group)];
    const isCounted = isCountedBy(onlyWord(all[at + 1])?.text ?? '');
    const isLettered = last !== null && isLetter(last);
    const pair = last && term && (isLettered || !isCounted) ? pairOf(last, term) : null;
    if (pair === null) groups.push(group);
    else {
      groups[groups.length - 1] = [pair];
      // `V 20 jaar`: the number belongs to both.
      if (isLettered && isCounted) groups.push(group);
    }
  }
  return groups;
}

function pairOf(first: WordTerm, second: WordTerm): PairTerm | null {
  const run = [first, second].map(({ keys }) => keys[0] ?? '');
  const key = pairKey(run[0] ?? '', run[1] ?? '');
  const words = [first, second].filter((one) => !isLetter(one));
  return key === null
    ? null
    : { kind: 'pair', text: `${first.text} ${second.text}`, key, run, instead: [], words };
}

/** A letter and a number written as one word, `V20`, are the two that texts write; any other term is itself. */
export function lettered(term: Term): Term {
  return (term.kind === 'word' ? letterAndNumber(term) : null) ?? term;
}

function letterAndNumber(word: WordTerm): PairTerm | null {
  const [, letter, number] = /^(\p{L})(\d{1,3})$/u.exec(word.text) ?? [];
  if (letter === undefined || number === undefined) return null;
  const run = [letter, number].map(keyOf);
  const key = pairKey(run[0] ?? '', run[1] ?? '');
  return key === null || !isNumber(run[1] ?? '')
    ? null
    : { kind: 'pair', text: word.text, key, run, instead: [], words: [word] };
}

import { addressOf } from '../address.ts';
import { citedPage, citedRecords } from '../citations.ts';
import { plainWord } from '../keys.ts';
import { fullName } from '../names.ts';
import type { Named, Names } from '../names.ts';

/** What somebody who is typing may mean. */
export type Completion =
  | {
      readonly kind: 'place';
      /** `Categorie 5.2 Dossiers`. */
      readonly name: string;
      /** What tells it from others: what an abbreviation stands for, or the page that a section is on. */
      readonly note: string;
      readonly href: string;
    }
  | { readonly kind: 'page'; readonly page: number; readonly href: string }
  /** The whole of what there is to search for then. */
  | { readonly kind: 'words'; readonly text: string };

/** What it takes to complete what is typed. */
export interface CompletionSources {
  readonly names: Names;
  /** Where every page of the PDF begins on the site: the first page first; none without a PDF. */
  readonly readPages: () => Promise<readonly string[]>;
  /** All words of the list, those it has most often first. */
  readonly readWords: () => Promise<readonly string[]>;
}

/** As many as a reader looks over at once. */
const most = 7;

/** Shortest beginning of a word that is completed: a shorter one begins too many. */
const shortest = 2;

/**
 * What may be meant by what is typed: the page of the PDF, or places whose names begin so, word by word. First what is
 * cited, then names that begin so, then names with such words in them. What room those leave is for words of the list.
 *
 * @param base - path of the folder the site is served from, ending with a slash
 */
export async function completionsOf(
  typed: string,
  { names, readPages, readWords }: CompletionSources,
  base: string,
): Promise<Completion[]> {
  const page = citedPage(typed);
  if (page !== null) {
    const href = (await readPages())[page - 1];
    return href === undefined ? [] : [{ kind: 'page', page, href }];
  }
  const sought = wordsOf(typed);
  if (sought.length === 0) return [];
  const cited = citedRecords(typed, names, null).flatMap(({ record }) => names.records[record] ?? []);
  const records = [...new Set([...cited, ...begun(sought, names.records)])].slice(0, most);
  const places = records.map((record): Completion => ({
    kind: 'place',
    name: fullName(record),
    note: noteOf(record, sought),
    href: addressOf(record, record.id, [], base),
  }));
  if (places.length === most || lastWord(typed) === null) return places;
  const words = completeWord(typed, await readWords());
  return [...places, ...words.slice(0, most - places.length)];
}

/** In small letters, without accents and soft hyphens; signs but those of numbers and sections part them. */
function wordsOf(text: string): string[] {
  return plainWord(text.replaceAll('\u00ad', ''))
    .split(/[^\p{L}\p{N}.§]+|(?<=§)/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '');
}

/** The records of which all that is sought begins a word, best first; of those as good, entries of registers. */
function begun(sought: readonly string[], records: readonly Named[]): Named[] {
  return records
    .map((record) => ({ record, rank: rankOf(sought, record) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || isText(a.record) - isText(b.record))
    .map(({ record }) => record);
}

function isText({ names }: Named): number {
  return names.length === 0 ? 1 : 0;
}

const none = 4;

/** Best is to be called so, then to be called something that begins so, then to have such words in one name. */
function rankOf(sought: readonly string[], { label, title, names }: Named): number {
  const called = [label, title, ...names].map(wordsOf);
  const isBegun = (words: readonly string[]): boolean =>
    sought.every((word) => words.some((one) => one.startsWith(word)));
  if (!isBegun(called.flat())) return none;
  const start = sought.join(' ');
  const ways = [
    called.some((words) => words.join(' ') === start),
    called.some((words) => words.join(' ').startsWith(start)),
    called.some(isBegun),
  ];
  return ways.includes(true) ? ways.indexOf(true) : none - 1;
}

/** Of what has several names, the one that was typed unless that is its title; else the first. */
function noteOf({ label, title, names, page }: Named, sought: readonly string[]): string {
  const [, ...others] = names;
  const typed = others.find((name) => wordsOf(name).join(' ').startsWith(sought.join(' ')));
  const other = typed ?? others[0];
  if (other !== undefined) return other;
  return page.endsWith(title) || page.endsWith(label) ? '' : page;
}

/** The word that is being typed, with all before it; null where there is too little of one. */
function lastWord(typed: string): { readonly before: string; readonly word: string } | null {
  const [, before = '', word = ''] = /^(.*?)([\p{L}\p{M}]*)$/u.exec(typed) ?? [];
  return word.length < shortest ? null : { before, word };
}

function completeWord(typed: string, words: readonly string[]): Completion[] {
  const last = lastWord(typed);
  if (last === null) return [];
  const start = plainWord(last.word);
  return words
    .filter((word) => plainWord(word).startsWith(start) && plainWord(word) !== start)
    .map((word) => ({ kind: 'words', text: last.before + word }));
}

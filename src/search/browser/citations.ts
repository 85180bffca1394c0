import { askedPage } from '../../browser/asked-page.ts';
import { readRoman, toRoman } from '../../i18n/roman.ts';
import type { BlocksFile } from './files.ts';
import { plainWord } from './keys.ts';
import { fullLabel } from './names.ts';
import type { Named, Names } from './names.ts';

/** A block that a query cites. */
export interface Cited {
  readonly record: number;
  readonly id: string;
  readonly label: string;
  /** Page of the PDF; null where it is not known, or there is none. */
  readonly page: number | null;
}

/** What only delen have in print, and people write of more. */
const inRoman = /^((?:hoofdstuk|proces|bijlage|tabel|figuur|noot) )([ivx]+)$/;

/** Words that people write where the list has others. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:paragraaf|par\.?) ?(?=\d)/, '§ '],
  [/^cat\.? ?(?=\d)/, 'categorie '],
  [/^(?:nr|no|num|nummer)\.? ?(?=\d)/, ''],
  [/^(?:hfst\.?|h\.?) ?(?=\d)/, 'hoofdstuk '],
  [/^(?:voet|eind)noot (?=\d)/, 'noot '],
];

/**
 * A citation as it is compared: in small letters, without the page of the PDF behind it, nor signs but those in numbers.
 */
export function citationKey(text: string): string {
  const plain = plainWord(text)
    .replace(/^\s*(\d+),(\d+)\s*$/, '$1.$2')
    .replace(/\s*[·,(]?\s*(?:p|pag|pagina|blz)\.?\s*\d+\s*\)?\s*$/u, '')
    .replace(/[^\p{L}\p{N}.§/-]+/gu, ' ')
    .replace(/§\s*/gu, '§ ')
    .replace(/(?<=\d)(?=[a-z]\b)/g, '.')
    .replace(/\.(?=\s|$)/g, '')
    .trim();
  const [pattern, word] = otherWords.find(([one]) => one.test(plain)) ?? [];
  const named = pattern === undefined ? plain : plain.replace(pattern, word ?? '');
  return named
    .replace(/ al\.? ?(?=\d+$)/, ' alinea ')
    .replace(/^deel (\d+)$/, (_, number: string) => `deel ${toRoman(Number(number)).toLowerCase()}`)
    .replace(inRoman, (_, kind: string, number: string) => kind + String(readRoman(number.toUpperCase())));
}

/**
 * The records that a query cites, by their label or by their number alone: a category before a section.
 *
 * @param article - id of the article, or the part of one, that the query cites; null where it cites none
 */
export function citedRecords(query: string, { records }: Names, article: string | null): Cited[] {
  const wanted = citationKey(query);
  if (wanted === '') return [];
  const isArticle = articleTest(article);
  const byLabel = records.filter(({ id, label }) => isArticle(id) || isCalled(citationKey(label), wanted));
  const byNumber = records.filter(
    (record) => byLabel.length === 0 && numbersOf(record).some((number) => isCalled(number, wanted)),
  );
  return [...byNumber, ...byLabel]
    .sort((a, b) => Number(b.isCategory) - Number(a.isCategory) || a.number - b.number)
    .map(({ number, id, label }) => ({ record: number, id, label, page: null }));
}

/** Whether a label, or its first word cut short, is what is wanted: `cat 5.2` for `categorie 5.2`. */
function isCalled(label: string, wanted: string): boolean {
  if (label === wanted) return true;
  const [, word = '', rest] =
    /^(\p{L}{3,})( .+)$/u.exec(wanted.replace(/^(\p{L}{3,}?)\.? ?(?=\d)/u, '$1 ')) ?? [];
  return (
    rest !== undefined &&
    label.startsWith(word) &&
    label.endsWith(rest) &&
    /^\p{L}*$/u.test(label.slice(word.length, -rest.length))
  );
}

/** Tells whether an id is that of an article, or of the part of one, in whichever deel. */
function articleTest(article: string | null): (id: string) => boolean {
  if (article === null) return () => false;
  return (id) => id.toLowerCase() === article || id.toLowerCase().endsWith(`-${article}`);
}

/** A category by its number, whatever it stands below and whoever performs it; a section by its id. */
function numbersOf({ id, isCategory, label }: Named): string[] {
  if (!isCategory) return /^\d/.test(id) ? [citationKey(id)] : [];
  const number = id.replace(/^(?:p\d+)?c/, '');
  return [id, number, `categorie ${number}`, label.replace(/ \(.*\)$/, '')].map(citationKey);
}

/** Whether a query looks like the citation of a block, so that it is worth looking for among all of them. */
export function looksCited(query: string, { citing }: Names, article: string | null): boolean {
  const key = citationKey(query);
  const [first = ''] = key.split(' ');
  const isLabel = citing.has(first) && key !== first;
  const isPart = /^\d+(?:\.\w+)+ \p{L}+ \d+$/u.test(key);
  return isLabel || isPart || article !== null || /^[a-z]*\.?\d[\w.]*\.[a-z]\d+/.test(key);
}

/** The blocks that a query cites: by label, as their caption numbers them, or by id. */
export function citedBlocks(
  query: string,
  blocks: BlocksFile,
  { records }: Names,
  article: string | null,
): Cited[] {
  const key = citationKey(query);
  const wanted = /^\d/.test(key) ? [key, `§ ${key}`, `categorie ${key}`] : [key];
  const isArticle = articleTest(article);
  return blocks.flatMap((own, record) =>
    own.flatMap(([id, label, page, also]) => {
      const full = fullLabel(label, records[record]?.label ?? '');
      const fits =
        isArticle(id) ||
        [full, id, ...(also === undefined ? [] : [also])].some((one) => wanted.includes(citationKey(one)));
      return fits ? [{ record, id, label: full, page: page === 0 ? null : page }] : [];
    }),
  );
}

/** The page of the PDF that a query names, whether it is there or not; null when it names none. */
export function citedPage(query: string): number | null {
  const page = askedPage(query);
  return page === null ? null : Number(page);
}

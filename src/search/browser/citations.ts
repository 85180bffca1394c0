import { toRoman } from '../../i18n/roman.ts';
import type { BlocksFile } from './files.ts';
import { plainWord } from './keys.ts';
import type { Named, Names } from './names.ts';

/** A block that a query cites. */
export interface Cited {
  readonly record: number;
  readonly id: string;
  readonly label: string;
  /** Page of the PDF; null where it is not known, or there is none. */
  readonly page: number | null;
}

/** Words that people write where the list has others. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:paragraaf|par\.?) ?(?=\d)/, '§ '],
  [/^(?:hfst\.?|h\.?) ?(?=\d)/, 'hoofdstuk '],
  [/^cat\.? ?(?=\d)/, 'categorie '],
];

/**
 * A citation as it is compared: in small letters, without the page of the PDF behind it, nor signs but those in numbers.
 */
export function citationKey(text: string): string {
  const plain = plainWord(text)
    .replace(/\s*[·,(]?\s*(?:p|pag|pagina|blz)\.?\s*\d+\s*\)?\s*$/u, '')
    .replace(/[^\p{L}\p{N}.§/-]+/gu, ' ')
    .replace(/§\s*/gu, '§ ')
    .replace(/(?<=\d)(?=[a-z]\b)/g, '.')
    .replace(/\.(?=\s|$)/g, '')
    .trim();
  const [pattern, word] = otherWords.find(([one]) => one.test(plain)) ?? [];
  const named = pattern === undefined ? plain : plain.replace(pattern, word ?? '');
  return named.replace(
    /^deel (\d+)$/,
    (_, number: string) => `deel ${toRoman(Number(number)).toLowerCase()}`,
  );
}

/** The records that a query cites, by their label or by their number alone: a category before a section. */
export function citedRecords(query: string, { records }: Names): Cited[] {
  const wanted = citationKey(query);
  if (wanted === '') return [];
  const byLabel = records.filter(({ label }) => citationKey(label) === wanted);
  const byNumber = records.filter((record) => byLabel.length === 0 && numbersOf(record).includes(wanted));
  return [...byNumber, ...byLabel]
    .sort((a, b) => Number(b.isCategory) - Number(a.isCategory) || a.number - b.number)
    .map(({ number, id, label }) => ({ record: number, id, label, page: null }));
}

/** A category by its number, whatever it stands below; a section by its id; what an actor has by its last part. */
function numbersOf({ id, isCategory, label }: Named): string[] {
  if (!isCategory) return /^\d/.test(id) ? [citationKey(id)] : [];
  return [id, id.replace(/^(?:p\d+)?c/, ''), label.split(', ').at(-1) ?? ''].map(citationKey);
}

/** Whether a query looks like the citation of a block, so that it is worth looking for among all of them. */
export function looksCited(query: string, { citing }: Names): boolean {
  const key = citationKey(query);
  const [first = ''] = key.split(' ');
  const isLabel = citing.has(first) && key !== first;
  return isLabel || /^[a-z]*\.?\d[\w.]*\.[a-z]\d+/.test(key);
}

/** The blocks that a query cites: by label, as their caption numbers them, or by id. */
export function citedBlocks(query: string, blocks: BlocksFile, { records }: Names): Cited[] {
  const wanted = citationKey(query);
  return blocks.flatMap((own, record) =>
    own.flatMap(([id, label, page, also]) => {
      const full = fullLabel(label, records[record]?.label ?? '');
      const fits = [full, id, ...(also === undefined ? [] : [also])].some(
        (one) => citationKey(one) === wanted,
      );
      return fits ? [{ record, id, label: full, page: page === 0 ? null : page }] : [];
    }),
  );
}

function fullLabel(label: string, ofRecord: string): string {
  if (label === '') return ofRecord;
  return label.startsWith(',') ? ofRecord + label : label;
}

/** The page of the PDF that a query names; null when it names none. */
export function citedPage(query: string): number | null {
  const number = /^\s*(?:p|pag|pagina|blz|bladzijde)\.?\s*(\d{1,4})\s*$/i.exec(query)?.[1];
  return number === undefined ? null : Number(number);
}

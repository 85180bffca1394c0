import { readRoman } from '../../i18n/roman.ts';
import { lowerFirst } from '../../i18n/letters.ts';
import { citationKey } from './citations.ts';
import type { Cited } from './citations.ts';
import type { BlocksFile } from './files.ts';
import { fullLabel } from './names.ts';
import type { Named } from './names.ts';
import type { PageText } from './page-texts.ts';

/** A place that a query cites and that is not there. */
export interface Missing {
  /** What to say of it; `{vraag}` is what was typed. */
  readonly said: PageText;
  readonly values: Readonly<Record<string, string | number>>;
  /** What there is instead, nearest in number. */
  readonly near: readonly Cited[];
}

/** Most places with one number: those of notes begin again in each chapter. */
const mostBeside = 4;

/** Something that has a number of the kind asked for. */
interface Numbered {
  readonly cited: Cited;
  /** As it is cited by that number: "Tabel 16". */
  readonly label: string;
  readonly parts: readonly number[];
}

/**
 * The place that a query cites by a word and a number, or a number with points, where the list has others that are cited
 * so: what there is instead. Null for any other query. It is for a query of which no place was found.
 *
 * @param blocks - all that can be cited besides records; empty where they cannot be meant
 */
export function missingPlace(query: string, records: readonly Named[], blocks: BlocksFile): Missing | null {
  const key = citationKey(query);
  const [, word = '', number = ''] = /^(?:(§|\p{L}+) )?([\divx][\w.:-]*)$/u.exec(key) ?? [];
  const asked = partsOf(number);
  if (asked === null || (word === '' && !isPointed(query))) return null;
  const all = numberedIn(records, blocks).filter(({ label, cited }) =>
    word === '' ? isMain(records[cited.record], cited.id) : kindOf(label) === word,
  );
  const sorted = all.sort((a, b) => compare(a.parts, b.parts));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const near = neighbours(sorted, asked).map(({ cited }) => cited);
  if (word === '') return { said: 'zoeken.ontbreekt', values: {}, near };
  const values = { eerste: lowerFirst(first.label), laatste: lowerFirst(last.label) };
  return values.eerste === values.laatste
    ? { said: 'zoeken.ontbreekt.een', values, near }
    : { said: 'zoeken.ontbreekt.meer', values, near };
}

/** Whether a number with points is that of a place, and not one with its thousands apart. */
function isPointed(query: string): boolean {
  return /^\s*\d+(?:\.\w+)+\.?\s*$/.test(query) && !/^\s*\d{1,3}(?:\.\d{3})+\s*$/.test(query);
}

/** Of places that are cited by a number alone: headings and categories. */
function isMain(record: Named | undefined, id: string): boolean {
  return record?.id === id && (record.isCategory || /^\d/.test(id));
}

function kindOf(label: string): string {
  return citationKey(label).split(' ', 1)[0] ?? '';
}

function numberedIn(records: readonly Named[], blocks: BlocksFile): Numbered[] {
  const ofRecords = records.flatMap(({ number, id, label }) =>
    numbered({ record: number, id, label, page: null }, label),
  );
  const ofBlocks = blocks.flatMap((own, record) =>
    own.flatMap(([id, label, page, also]) => {
      if (also === undefined) return [];
      const full = fullLabel(label, records[record]?.label ?? '');
      return numbered({ record, id, label: full, page: page === 0 ? null : page }, also);
    }),
  );
  return [...ofRecords, ...ofBlocks];
}

/** What is cited by one word and a number; nothing for other labels. */
function numbered(cited: Cited, label: string): Numbered[] {
  const [, number] = /^(?:§|\p{L}+) (\S+)$/u.exec(citationKey(label)) ?? [];
  const parts = number === undefined ? null : partsOf(number);
  return parts === null ? [] : [{ cited, label, parts }];
}

/** The parts of a number, to be compared: `1.3.b` is 1, 3 and 2; null for what is none. */
function partsOf(number: string): number[] | null {
  const parts = number
    .split(/[.:-]/)
    .map((part) =>
      /^\d+$/.test(part)
        ? Number(part)
        : /^[a-z]$/.test(part) && part !== number
          ? part.charCodeAt(0) - 96
          : readRoman(part.toUpperCase()),
    );
  return parts.some(Number.isNaN) ? null : parts;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, place) => part !== b[place]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

/** Those with the number before what is asked, and those with the number behind it. */
function neighbours(sorted: readonly Numbered[], asked: readonly number[]): Numbered[] {
  const before = sorted.findLast(({ parts }) => compare(parts, asked) < 0);
  const behind = sorted.find(({ parts }) => compare(parts, asked) > 0);
  return [before, behind].flatMap((one) =>
    one === undefined
      ? []
      : sorted.filter(({ parts }) => compare(parts, one.parts) === 0).slice(0, mostBeside),
  );
}

/** A page of the PDF that has this many. */
export function missingPage(aantal: number): Missing {
  return { said: 'zoeken.ontbreekt.pagina', values: { aantal }, near: [] };
}

/** An article that nothing in the list cites, of a regulation that it has. */
export function missingArticle(article: string, law: Named): Missing {
  const [shortest = law.title] = [...law.names].sort((a, b) => a.length - b.length);
  const near = [{ record: law.number, id: law.id, label: law.label, page: null }];
  return { said: 'zoeken.ontbreekt.artikel', values: { artikel: article, wet: shortest }, near };
}

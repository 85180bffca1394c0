import { citedRecords } from './citations.ts';
import type { Cited } from './citations.ts';
import { plainWord } from './keys.ts';
import type { Names } from './names.ts';

const number = String.raw`\d+(?:\.\w+)+`;
const through = String.raw`[–-]|t/m|tot en met`;
const between = String.raw`(?:\s*(?:[,;]|en|${through})\s*|\s+)`;
const shape = new RegExp(String.raw`^\s*(\p{L}*\.?|§+)\s*(${number}(?:${between}${number})+)\s*$`, 'iu');
const each = new RegExp(String.raw`(${through})?\s*(${number})`, 'giu');

/**
 * The places that a query cites one after another, each once: `categorie 5.2 en 5.3`, and with all between them
 * `§§ 1.1–1.3`; none unless all are there.
 */
export function severalRecords(query: string, names: Names): Cited[] {
  const [, kind = '', numbers = ''] = shape.exec(query) ?? [];
  // More than one of a kind: categorieën, paragrafen.
  const one = plainWord(kind)
    .replace(/^(?:§+|par.*)$/, '§')
    .replace(/en$/, '');
  const found = new Map<number, Cited>();
  let last: Cited | undefined;
  for (const [, joint, written = ''] of numbers.matchAll(each)) {
    const [cited] = citedRecords(`${one} ${written}`.trim(), names, null);
    if (cited === undefined) return [];
    const before = joint === undefined || last === undefined ? [] : placesBetween(last, cited, names);
    for (const place of [...before, cited]) found.set(place.record, place);
    last = cited;
  }
  return [...found.values()];
}

/** What stands between two places and is numbered as they are; what is below one of those comes with it. */
function placesBetween(from: Cited, to: Cited, { records }: Names): Cited[] {
  const kind = kindOf(from.id);
  let above = from.id;
  return records.slice(from.record + 1, to.record).flatMap(({ number: record, id, label }) => {
    if (kindOf(id) !== kind || id.startsWith(`${above}.`)) return [];
    above = id;
    return [{ record, id, label, page: null }];
  });
}

/** What stands before the number in an id: `c` of a category, nothing of a section. */
function kindOf(id: string): string | null {
  return /^(.*?)\d+(?:\.\w+)+$/.exec(id)?.[1] ?? null;
}

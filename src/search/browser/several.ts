import { citedRecords } from './citations.ts';
import type { Cited } from './citations.ts';
import { plainWord } from './keys.ts';
import type { Names } from './names.ts';

const number = String.raw`\d+(?:\.\w+)+`;
const between = String.raw`(?:\s*(?:[,;–-]|en|t/m|tot en met)\s*|\s+)`;
const shape = new RegExp(String.raw`^\s*(\p{L}*\.?|§+)\s*(${number}(?:${between}${number})+)\s*$`, 'iu');

/** The places that a query cites one after another: `categorie 5.2 en 5.3`, `§§ 1.1–1.3`; none unless all are there. */
export function severalRecords(query: string, names: Names): Cited[] {
  const [, kind = '', numbers = ''] = shape.exec(query) ?? [];
  // More than one of a kind: categorieën, paragrafen.
  const one = plainWord(kind)
    .replace(/^(?:§+|par.*)$/, '§')
    .replace(/en$/, '');
  const found = [...numbers.matchAll(new RegExp(number, 'giu'))].map(
    ([each]) => citedRecords(`${one} ${each}`.trim(), names, null)[0],
  );
  return found.includes(undefined) ? [] : found.flatMap((each) => each ?? []);
}

import type { Document } from '../../document/document.ts';
import { idOf } from '../../document/registers.ts';
import { lawDay } from '../../law/law-link.ts';
import { articleKey } from '../browser/files.ts';
import type { NamesFile } from '../browser/files.ts';
import type { SearchRecord } from './records.ts';

/** The regulations whose text is on wetten.overheid.nl, by the number of their record. */
export function lawsOf(
  records: readonly SearchRecord[],
  { regelgeving, lijst }: Document,
): NamesFile['laws'] {
  const laws = regelgeving.flatMap((law): [string, readonly [string, string]][] => {
    const number = records.findIndex(({ id }) => id === law.id);
    return number < 0 || law.bwbId === undefined
      ? []
      : [[String(number), [law.bwbId, lawDay(law, lijst.datum)]]];
  });
  return Object.fromEntries(laws);
}

/**
 * The keys of the articles that each record cites: a category as its basis, any text by a link.
 *
 * @returns keys by the id of the record
 */
export function articleKeysOf(
  records: readonly SearchRecord[],
  { regelgeving, categorieen }: Document,
): ReadonlyMap<string, readonly string[]> {
  const numberOf = (id: string): number => records.findIndex((record) => record.id === id);
  const keys = new Map<string, string[]>();
  const cite = (record: string, law: number, article: string | undefined): void => {
    const number = /^[\w:.]+/.exec(article ?? '')?.[0];
    if (law >= 0 && number !== undefined)
      keys.set(record, [...(keys.get(record) ?? []), articleKey(law, number)]);
  };
  for (const { id, grondslag } of categorieen)
    for (const { regeling, artikel } of grondslag) cite(id, numberOf(idOf('regelgeving', regeling)), artikel);
  const byBwb = new Map(regelgeving.map(({ id, bwbId }) => [bwbId, numberOf(id)]));
  for (const { id, laws } of records)
    for (const { bwbId, article } of laws) cite(id, byBwb.get(bwbId) ?? -1, article);
  return keys;
}

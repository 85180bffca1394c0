import type { Document } from './document.ts';
import { registerNames, registers } from './registers.ts';

/** Names of the categories and of the entries of registers, by id: what a citation calls them. */
export function entryNames(document: Document): Map<string, string> {
  return new Map([
    ...document.categorieen.map(({ id, titel }) => [id, titel] as const),
    // A row of the concordance is called by its number alone.
    ...registerNames
      .filter((register) => registers[register].key !== 'row')
      .flatMap((register) => document[register].map(({ id, naam }) => [id, naam] as const)),
  ]);
}

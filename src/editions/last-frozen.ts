import type { Document } from '../document/document.ts';
import type { FrozenFiles } from '../source/editions/frozen-files.ts';
import { frozenEditions } from './frozen.ts';

/**
 * The edition that was put down last, with which a list is compared when no other is named.
 *
 * @param editions - as `load` gives them
 * @param read - makes a Document of a `lijst.json`
 * @returns undefined where none was put down
 * @throws FrozenEditionError when it cannot be read
 */
export function lastFrozen(
  editions: readonly FrozenFiles[],
  read: (text: string) => Document,
): Document | undefined {
  return frozenEditions(editions.slice(-1), read)[0]?.document;
}

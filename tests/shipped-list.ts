import { join } from 'node:path';
import type { Loaded } from '../src/source/load.ts';
import { readLoaded } from './edition/loaded.ts';

/** The repository's own content. */
export const shippedFolder = join(import.meta.dirname, '../content');

let shipped: Promise<Loaded> | undefined;

/** The repository's own list, read once for all tests in a process. */
export function shippedList(): Promise<Loaded> {
  return (shipped ??= readLoaded(shippedFolder));
}

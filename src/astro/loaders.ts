import type { Loader } from 'astro/loaders';
import { entries } from 'inzage:entries';
import type { RecordKind } from './entries.ts';

/**
 * Makes the loader of a content collection. It reads no file: the records were read, and checked with the place of
 * every mistake, when the content was.
 *
 * @param kind - what the records are
 */
export function recordLoader(kind: RecordKind): Loader {
  return {
    name: `inzage-${kind}`,
    load: ({ store }) => {
      store.clear();
      for (const entry of entries()[kind] ?? []) store.set(entry);
      return Promise.resolve();
    },
  };
}

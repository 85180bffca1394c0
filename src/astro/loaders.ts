import type { Loader } from 'astro/loaders';
import type { RecordKind } from './entries.ts';

/** What a refresh of the development server hands to the loaders, to be told that they ran. */
export interface RefreshContext extends Record<string, unknown> {
  /** Whether a loader has run. */
  taken: boolean;
}

/**
 * Makes the loader of a content collection. It reads no file: the records were read, and checked with the place of
 * every mistake, when the content was.
 *
 * @param kind - what the records are
 */
export function recordLoader(kind: RecordKind): Loader {
  return {
    name: `inzage-${kind}`,
    load: async ({ store, refreshContextData }) => {
      const refresh = refreshContextData as RefreshContext | undefined;
      if (refresh) refresh.taken = true;
      // Imported at every load: the development server has another one after an edit.
      const { default: entries } = await import('inzage:entries');
      store.clear();
      for (const entry of entries[kind]) store.set(entry);
    },
  };
}

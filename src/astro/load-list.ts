import type { Document } from '../document/document.ts';
import { frozenEditions, FrozenEditionError } from '../editions/frozen.ts';
import { keptIds } from '../editions/kept-ids.ts';
import { fromListJson } from '../export/json/read-list.ts';
import { load } from '../source/load.ts';
import type { Loaded } from '../source/load.ts';
import type { ContentFile } from '../source/read.ts';

/**
 * Turns the files of a content folder into the Document, as `load` does, with the ids that its passages have in the editions that
 * were put down. Whatever makes an edition of a list, or speaks of its ids, takes it from here. Where one of these
 * can no longer be read no ids are kept: what needs that edition says so.
 *
 * @param files - as `readContent` gives them
 */
export function loadList(files: readonly ContentFile[]): Loaded {
  return load(files, (counted, editions) => keptIds(readable(editions), counted));
}

function readable(editions: Loaded['editions']): Document[] {
  try {
    return frozenEditions(editions, fromListJson).map(({ document }) => document);
  } catch (error) {
    if (error instanceof FrozenEditionError) return [];
    throw error;
  }
}

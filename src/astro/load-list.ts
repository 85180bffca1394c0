import { frozenEditions } from '../editions/frozen.ts';
import { keptIds } from '../editions/kept-ids.ts';
import { fromListJson } from '../export/json/read-list.ts';
import { load } from '../source/load.ts';
import type { Loaded } from '../source/load.ts';
import type { ContentFile } from '../source/read.ts';

/**
 * Turns the files of a content folder into the Document, as `load` does, with the ids that its passages have in the editions that
 * were put down. Whatever makes an edition of a list, or speaks of its ids, takes it from here.
 *
 * @param files - as `readContent` gives them
 * @throws FrozenEditionError for an edition that can no longer be read
 */
export function loadList(files: readonly ContentFile[]): Loaded {
  const loaded = load(files);
  if (loaded.editions.length === 0) return loaded;
  const editions = frozenEditions(loaded.editions, fromListJson).map(({ document }) => document);
  const kept = keptIds(editions, loaded.document);
  return kept.size === 0 ? loaded : load(files, kept);
}

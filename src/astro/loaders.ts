import type { Loader, LoaderContext } from 'astro/loaders';
import type { Loaded } from '../source/load.ts';
import { load } from '../source/load.ts';
import { readContent } from '../source/read.ts';
import { toDataEntries } from './data-entries.ts';
import type { DataCollection } from './data-entries.ts';
import { toEntries } from './entries.ts';
import type { CollectionName, SiteEntry } from './entries.ts';
import { currentPrint } from './current-print.ts';
import type { Settings } from './settings.ts';

/** What a refresh of the development server hands to the loaders: content it has read and checked already. */
export interface RefreshContext extends Record<string, unknown> {
  readonly loaded: Loaded;
  /** Whether a loader has used it. */
  taken: boolean;
}

/** Every collection that the pages read. */
type Name = CollectionName | DataCollection;
type Entries = Record<Name, SiteEntry[]>;

/** The content once read, and which collections have taken their part of it. */
interface Delivery {
  readonly entries: Promise<Entries>;
  readonly taken: Set<string>;
}

/**
 * Makes the loaders of all collections. Numbering and references cross files, so the content is read once per
 * sync and dealt out; a collection that asks for the second time begins a new sync.
 *
 * @param settings - where the content and the pagination are
 * @returns gives the loader of one collection
 */
export function createLoaders(settings: Settings): (name: Name) => Loader {
  let delivery: Delivery | null = null;
  const deliver = (name: Name, context: LoaderContext): Promise<Entries> => {
    if (delivery === null || delivery.taken.has(name)) {
      delivery = { entries: readEntries(settings, context), taken: new Set() };
    }
    delivery.taken.add(name);
    return delivery.entries;
  };
  return (name) => ({
    name: `inzage-${name}`,
    load: async (context) => {
      const entries = await deliver(name, context);
      context.store.clear();
      for (const entry of entries[name]) context.store.set(entry);
    },
  });
}

async function readEntries(
  settings: Settings,
  { refreshContextData, logger }: LoaderContext,
): Promise<Entries> {
  const handed = refreshContextData as RefreshContext | undefined;
  if (handed) handed.taken = true;
  const loaded = handed?.loaded ?? load(await readContent(settings.content));
  const printed = await currentPrint(settings.print, loaded);
  if (printed === 'outdated') logger.info('De PDF hoort bij andere inhoud; paginanummers blijven weg.');
  const current = printed === 'outdated' ? null : printed;
  return {
    ...toEntries(loaded.document, current),
    ...(await toDataEntries(loaded.document, current, settings)),
  };
}

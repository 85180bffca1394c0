import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Kept } from './kept.ts';

interface Shelf extends DBSchema {
  readonly views: { readonly key: string; readonly value: Kept };
}

/** Where views are kept. Everything it does fails where storage is full or forbidden. */
export interface Store {
  /** All on the list, the one that was worked on last first. */
  readonly all: (list: string) => Promise<Kept[]>;
  readonly get: (id: string) => Promise<Kept | undefined>;
  /** Changes a view in one go: nobody else changes it between reading and writing. */
  readonly change: (id: string, edit: (kept: Kept | undefined) => Kept) => Promise<Kept>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** Also of the channel on which tabs tell each other that something has changed. */
export const storeName = 'inzage-zienswijze';

/** The store of the browser, opened anew each time: it may have been closed or emptied in between. */
export const browserStore: Store = {
  all: (list) =>
    withShelf(async (shelf) => {
      const views = await shelf.getAll('views');
      return views
        .filter(({ edition }) => edition.id === list)
        .sort((one, other) => other.opened.localeCompare(one.opened));
    }),
  get: (id) => withShelf((shelf) => shelf.get('views', id)),
  change: (id, edit) =>
    withShelf(async (shelf) => {
      const transaction = shelf.transaction('views', 'readwrite');
      const kept = edit(await transaction.store.get(id));
      await Promise.all([transaction.store.put(kept), transaction.done]);
      tellOthers();
      return kept;
    }),
  remove: (ids) =>
    withShelf(async (shelf) => {
      const transaction = shelf.transaction('views', 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
      tellOthers();
    }),
};

async function withShelf<T>(work: (shelf: IDBPDatabase<Shelf>) => Promise<T>): Promise<T> {
  const shelf = await openDB<Shelf>(storeName, 1, {
    upgrade: (made) => {
      made.createObjectStore('views', { keyPath: 'id' });
    },
  });
  try {
    return await work(shelf);
  } finally {
    shelf.close();
  }
}

function tellOthers(): void {
  const channel = new BroadcastChannel(storeName);
  channel.postMessage(null);
  channel.close();
}

import { levelAt } from './levels.ts';

/** The part of Pagefind's own module (`/pagefind/pagefind.js`) that is used here. */
export interface PagefindModule {
  readonly options: (options: { readonly basePath: string; readonly noWorker: boolean }) => Promise<void>;
  readonly search: (
    term: string,
  ) => Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/** By the number of a record: at which level a key stands in it. */
export type Found = ReadonlyMap<number, number>;

/** What a search needs of an index. */
export interface KeyIndex {
  /** The records with a key. */
  readonly find: (key: string) => Promise<Found>;
}

/**
 * Makes Pagefind answer for one key at a time, exactly. By itself it passes over words it does not know, and answers for
 * a shorter word instead.
 *
 * @param pagefind - its module, loaded
 * @param basePath - address of the folder of the index
 */
export async function openIndex(pagefind: PagefindModule, basePath: string): Promise<KeyIndex> {
  // A list has some hundred pages: too little to be worth a second script in a worker.
  await pagefind.options({ basePath, noWorker: true });
  const answers = new Map<string, Promise<Found>>();
  const ask = async (key: string): Promise<Found> => {
    const { results } = await pagefind.search(`"${key}"`);
    return new Map(results.map(({ id, words }) => [Number(id), levelAt(words[0] ?? 0)]));
  };
  return {
    find: (key) => {
      const answer = answers.get(key) ?? ask(key);
      answers.set(key, answer);
      // What failed may be asked again.
      answer.catch(() => answers.delete(key));
      return answer;
    },
  };
}

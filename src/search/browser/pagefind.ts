import type { Facets, PageMatch, PageText, WordIndex } from './word-index.ts';

/** The part of Pagefind's own module (`/pagefind/pagefind.js`) that is used here. */
export interface PagefindModule {
  readonly options: (options: { readonly basePath: string; readonly noWorker: boolean }) => Promise<void>;
  readonly search: (
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<PageText>;
}

/**
 * Makes Pagefind answer for one word at a time. Combining words is done here and not by Pagefind, because it
 * leaves out words it does not know, and between quotes finds only the first place on a page.
 *
 * @param pagefind - its module, loaded
 * @param basePath - address of the folder of the index
 */
export async function openIndex(pagefind: PagefindModule, basePath: string): Promise<WordIndex> {
  // A list has some hundred pages: too little to be worth a second script in a worker.
  await pagefind.options({ basePath, noWorker: true });
  const pages = new Map<string, () => Promise<PageText>>();
  const matches = async (term: string): Promise<Map<string, PageMatch>> => {
    const { results } = await pagefind.search(term);
    for (const { id, data } of results) if (!pages.has(id)) pages.set(id, data);
    return new Map(results.map(({ id, score, words }) => [id, { score, locations: words }]));
  };
  return {
    find: remember(matches),
    findForms: remember(async (word) => new Set((await matches(`"${word}"`)).keys())),
    page: (id) => {
      const load = pages.get(id);
      if (!load) throw new Error(`Page "${id}" was not found by any search`);
      return load();
    },
    facets: remember(() => readFacets(pagefind)),
  };
}

/** One answer per question; a question that failed may be asked again. */
function remember<Q extends [] | [string], T>(
  ask: (...question: Q) => Promise<T>,
): (...question: Q) => Promise<T> {
  const answers = new Map<string | undefined, Promise<T>>();
  return (...question) => {
    const known = answers.get(question[0]);
    if (known) return known;
    const answer = ask(...question);
    answers.set(question[0], answer);
    answer.catch(() => answers.delete(question[0]));
    return answer;
  };
}

async function readFacets(pagefind: PagefindModule): Promise<Facets> {
  const facets = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const [name, values] of Object.entries(await pagefind.filters())) {
    const pages = new Map<string, ReadonlySet<string>>();
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      pages.set(value, new Set(results.map(({ id }) => id)));
    }
    facets.set(name, pages);
  }
  return facets;
}

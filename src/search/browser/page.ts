import { createAnnouncer } from '../../browser/announcer.ts';
import { element, part } from '../../browser/dom.ts';
import type { Translate } from '../../i18n/translate.ts';
import { citedBlocks } from './block-places.ts';
import { button } from './button.ts';
import { describePage } from './describe.ts';
import { createFiltersView } from './filters-view.ts';
import type { FiltersView } from './filters-view.ts';
import type { Loaded } from './load.ts';
import { citationLinks, nothingFound } from './messages-view.ts';
import { isEmpty, parseQuery } from './query.ts';
import type { Query } from './query.ts';
import { pageItem } from './results-view.ts';
import { search } from './search.ts';
import type { Outcome } from './search.ts';
import type { Facet, SearchState } from './state.ts';

/** Pages of results shown at a time; each has to be fetched. */
const pageSize = 10;

/** The elements of the search page. */
export interface Parts {
  readonly field: HTMLInputElement;
  readonly filters: FiltersView;
  readonly filterArea: HTMLElement;
  readonly summary: HTMLElement;
  readonly note: HTMLElement;
  readonly list: HTMLElement;
  readonly below: HTMLElement;
  readonly ways: HTMLElement;
  readonly announce: (message: string) => void;
}

/** Finds the elements in the markup of `src/pages/zoeken.astro`. */
export function findParts(root: ParentNode, facets: readonly Facet[]): Parts {
  const at = (name: string): HTMLElement => part(root, `[data-search="${name}"]`, HTMLElement);
  return {
    field: part(root, '[data-search="field"]', HTMLInputElement),
    filters: createFiltersView(at('filters'), facets),
    filterArea: at('filter-area'),
    summary: at('summary'),
    note: at('note'),
    list: at('list'),
    below: at('below'),
    ways: at('ways'),
    announce: createAnnouncer([...root.querySelectorAll('[data-search="status"]')]),
  };
}

/** What a search needs to show its results. */
export interface Context {
  readonly parts: Parts;
  readonly loaded: Loaded;
  readonly base: string;
  readonly t: Translate;
  /** Whether a newer search has begun since; then this one shows nothing more. */
  readonly isOutdated: () => boolean;
  readonly searchFor: (text: string) => void;
  readonly clearFilters: () => void;
}

/** Searches for what the state asks and shows the outcome. */
export async function showSearch({ text, chosen }: SearchState, context: Context): Promise<void> {
  const { parts, loaded, base, t } = context;
  const query = parseQuery(text);
  const outcome = await search(query, chosen, loaded.index, loaded.vocabulary);
  const first = await describeFrom(0, query, outcome, context);
  if (context.isOutdated()) return;
  const count = countOf(outcome, text, t);
  const cited = citedBlocks(text, loaded.places);
  parts.filters.showCounts(outcome.counts);
  parts.filterArea.hidden = outcome.unfiltered === 0;
  parts.summary.textContent = isEmpty(query) ? t('zoeken.leeg') : count;
  parts.note.replaceChildren(
    ...citationLinks(cited, loaded.actors, base, t),
    ...alsoSearched(outcome, context),
  );
  parts.list.replaceChildren(...first);
  const nothing = outcome.pages.length === 0 && !isEmpty(query);
  const help =
    nothing && cited.length === 0 ? nothingFound(text, outcome, loaded.vocabulary, context, t) : [];
  parts.below.replaceChildren(...help, ...moreButton(first.length, query, outcome, context));
  parts.ways.hidden = outcome.pages.length > 0;
  parts.announce(isEmpty(query) ? '' : count);
}

function countOf({ pages }: Outcome, text: string, t: Translate): string {
  // What has quotation marks of its own is shown as it was typed.
  const vraag = /["“”„«»]/.test(text) ? text.trim() : `“${text.trim()}”`;
  if (pages.length === 0) return t('zoeken.aantal.geen', { vraag });
  return pages.length === 1
    ? t('zoeken.aantal.een', { vraag })
    : t('zoeken.aantal.meer', { aantal: pages.length, vraag });
}

function alsoSearched({ compounds, pages }: Outcome, { loaded, t }: Context): HTMLElement[] {
  if (compounds.length === 0 || pages.length === 0) return [];
  const words = compounds.map(loaded.vocabulary.spelling).join(', ');
  return [element('p', { class: 'search-also' }, t('zoeken.ook', { woorden: words }))];
}

async function describeFrom(
  start: number,
  query: Query,
  { pages }: Outcome,
  { loaded, t }: Context,
): Promise<HTMLLIElement[]> {
  const wanted = pages.slice(start, start + pageSize);
  const texts = await Promise.all(wanted.map(({ id }) => loaded.index.page(id)));
  return wanted.flatMap((page, at) => {
    const text = texts[at];
    return text
      ? [pageItem(describePage(query, page, text, { pages: loaded.pages, actors: loaded.actors, t }), t)]
      : [];
  });
}

/** Focus goes to the first page that is new, because the button may be gone. */
function moreButton(shown: number, query: Query, outcome: Outcome, context: Context): HTMLElement[] {
  const { parts, t } = context;
  const total = outcome.pages.length;
  if (shown >= total) return [];
  const showMore = async (): Promise<void> => {
    const items = await describeFrom(shown, query, outcome, context);
    if (context.isOutdated()) return;
    parts.list.append(...items);
    items[0]?.querySelector('a')?.focus();
    const now = shown + items.length;
    parts.below.replaceChildren(...moreButton(now, query, outcome, context));
    parts.announce(t('zoeken.getoond', { getoond: now, aantal: total }));
  };
  return [button(t('zoeken.meer'), () => void showMore())];
}

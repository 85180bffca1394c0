/** Runs the search page: reads what is asked from its address and fields, and keeps the two the same. */
import { element, part } from '../../browser/dom.ts';
import { bindFields } from '../../browser/fields.ts';
import { followForm } from '../../browser/follow-form.ts';
import { textsOfPage } from '../../document/list-kinds.ts';
import { button } from './button.ts';
import { load } from './load.ts';
import type { Loaded } from './load.ts';
import { findParts, showSearch } from './page.ts';
import { choicesOf, facetsOf, readState, toChoices, toChosen, writeState } from './state.ts';
import type { OwnFacet, SearchState } from './state.ts';

/** How long nobody types before a search begins, in milliseconds. */
const pause = 250;

/** A search that takes longer than this is announced. */
const patience = 800;

const t = textsOfPage(document.documentElement.dataset.soort);
const form = part(document, '[data-search="form"]', HTMLFormElement);
const facets = facetsOf(JSON.parse(form.dataset.facets ?? '[]') as OwnFacet[], t);
const choices = bindFields(form, choicesOf(facets));
const parts = findParts(document, facets);
const base = form.dataset.base ?? '/';

let latest = 0;
let loading: Promise<Loaded> | undefined;

/** Fetches the index at the first search, and again after a failure. */
function loadOnce(): Promise<Loaded> {
  loading ??= load(base).then(async (loaded) => {
    parts.filters.build(await loaded.index.facets());
    choices.fill(toChoices(readState(location.search, facets).chosen, facets));
    return loaded;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

async function run(state: SearchState): Promise<void> {
  latest += 1;
  const own = latest;
  const isOutdated = (): boolean => own !== latest;
  const slow = setTimeout(() => {
    parts.announce(t('zoeken.bezig'));
  }, patience);
  parts.list.setAttribute('aria-busy', 'true');
  if (parts.list.childElementCount === 0) parts.summary.textContent = t('zoeken.bezig');
  try {
    await showSearch(state, {
      parts,
      loaded: await loadOnce(),
      base,
      t,
      isOutdated,
      searchFor,
      clearFilters,
    });
  } catch (error) {
    if (!isOutdated()) showFailure();
    reportError(error);
  } finally {
    clearTimeout(slow);
    if (!isOutdated()) parts.list.removeAttribute('aria-busy');
  }
}

function showFailure(): void {
  parts.summary.textContent = t('zoeken.fout');
  parts.note.replaceChildren();
  parts.list.replaceChildren();
  parts.below.replaceChildren(element('p', {}, button(t('zoeken.opnieuw'), searchNow)));
  parts.ways.hidden = false;
  parts.announce(t('zoeken.fout'));
}

function read(): SearchState {
  // Before the index is there the filters have no boxes; what the address says holds until then.
  const chosen = parts.filters.isBuilt()
    ? toChosen(choices.read(), facets)
    : readState(location.search, facets).chosen;
  return { text: parts.field.value.trim(), chosen };
}

function show(state: SearchState): void {
  if (state.text === '') showNothing();
  else void run(state);
}

function showNothing(): void {
  latest += 1;
  parts.summary.textContent = t('zoeken.leeg');
  parts.filterArea.hidden = true;
  parts.ways.hidden = false;
  for (const place of [parts.note, parts.list, parts.below]) place.replaceChildren();
  parts.announce('');
}

function searchFor(text: string): void {
  parts.field.value = text;
  parts.field.focus();
  searchNow();
}

function clearFilters(): void {
  choices.fill(toChoices(new Map(), facets));
  parts.field.focus();
  searchNow();
}

part(document, '[data-search="clear"]', HTMLButtonElement).addEventListener('click', clearFilters);
if (matchMedia('(min-width: 60rem)').matches)
  parts.filterArea.querySelector('details')?.setAttribute('open', '');
const searchNow = followForm({
  form,
  pause,
  steps: false,
  read,
  fill: ({ text, chosen }) => {
    parts.field.value = text;
    choices.fill(toChoices(chosen, facets));
  },
  readState: (address) => readState(address, facets),
  writeState: (state) => writeState(state, facets),
  show,
});

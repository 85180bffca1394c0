/** Runs the search page: reads what is asked from its address and fields, and keeps the two the same. */
import { element, part } from '../../browser/dom.ts';
import { bindFields } from '../../browser/fields.ts';
import { followForm } from '../../browser/follow-form.ts';
import { button } from './button.ts';
import { load } from './load.ts';
import type { AnswerSources } from './answers.ts';
import { findParts, pageSize, showSearch } from './page.ts';
import { sayFrom } from './page-texts.ts';
import { goToPlace, keepPlace, readPlace } from './place.ts';
import type { Place } from './place.ts';
import { choicesOf, readState, toChoices, toChosen, writeState } from './state.ts';
import type { SearchState } from './state.ts';

/** How long nobody types before a search begins, in milliseconds. */
const pause = 250;

/** A search that takes longer than this is announced. */
const patience = 800;

const form = part(document, '[data-search="form"]', HTMLFormElement);
const say = sayFrom(JSON.parse(form.dataset.texts ?? '{}') as Record<string, string>);
const parts = findParts(document);
const boxes = [...parts.filterArea.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
/** The page has the filters of its list. */
const facets = [...new Set(boxes.map(({ name }) => name))];
const choices = bindFields(form, choicesOf(facets));
const base = form.dataset.base ?? '/';
const { title } = document;

let latest = 0;
let count = pageSize;
let loading: Promise<AnswerSources> | undefined;

/** Fetches the index at the first search, and again after a failure. */
function loadOnce(): Promise<AnswerSources> {
  loading ??= load(base);
  loading.catch(() => (loading = undefined));
  return loading;
}

async function run(state: SearchState, place: Place | null): Promise<void> {
  latest += 1;
  const own = latest;
  const isOutdated = (): boolean => own !== latest;
  const slow = setTimeout(() => {
    parts.announce(say('zoeken.bezig'));
  }, patience);
  parts.list.setAttribute('aria-busy', 'true');
  if (parts.list.childElementCount === 0) parts.summary.textContent = say('zoeken.bezig');
  try {
    await showSearch(state, Math.max(place?.count ?? 0, pageSize), {
      parts,
      loaded: await loadOnce(),
      base,
      say,
      isOutdated,
      searchFor,
      clearFilters,
      onShown: (shown) => (count = shown),
    });
    if (place !== null && !isOutdated()) goToPlace(parts.list, place);
  } catch (error) {
    if (!isOutdated()) showFailure();
    reportError(error);
  } finally {
    clearTimeout(slow);
    if (!isOutdated()) parts.list.removeAttribute('aria-busy');
  }
}

function showFailure(): void {
  empty();
  parts.summary.textContent = say('zoeken.fout');
  parts.below.replaceChildren(element('p', {}, button(say('zoeken.opnieuw'), searchNow)));
  parts.announce(say('zoeken.fout'));
}

function show(state: SearchState): void {
  const { text } = state;
  document.title = text === '' ? title : say('zoeken.titelvraag', { vraag: text, titel: title });
  if (text === '') showNothing();
  else void run(state, readPlace());
}

function showNothing(): void {
  latest += 1;
  empty();
  parts.summary.textContent = say('zoeken.leeg');
  parts.announce('');
}

function empty(): void {
  parts.filterArea.hidden = true;
  parts.ways.hidden = false;
  for (const one of [parts.answers, parts.note, parts.list, parts.below]) one.replaceChildren();
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

function keep(): void {
  if (parts.list.childElementCount > 0) keepPlace(parts.list, count);
}

part(document, '[data-search="clear"]', HTMLButtonElement).addEventListener('click', clearFilters);
if (matchMedia('(min-width: 60rem)').matches)
  parts.filterArea.querySelector('details')?.setAttribute('open', '');
// Results come later than the browser would scroll to where the reader was.
history.scrollRestoration = 'manual';
addEventListener('scrollend', keep);
parts.list.addEventListener('click', keep, true);
const searchNow = followForm({
  form,
  pause,
  steps: true,
  read: () => ({ text: parts.field.value.trim(), chosen: toChosen(choices.read(), facets) }),
  fill: ({ text, chosen }) => {
    parts.field.value = text;
    choices.fill(toChoices(chosen, facets));
  },
  readState: (address) => readState(address, facets),
  writeState: (state) => writeState(state, facets),
  show,
});

/** Runs the overview: keeps its address, its fields and its table the same. */
import { dutch as t } from '../../i18n/translate.ts';
import type { Column } from './columns.ts';
import { describeCount, describeSelection } from './describe.ts';
import { createForm } from './form.ts';
import { readState, startState, writeState } from './state.ts';
import type { OverviewState } from './state.ts';
import { createTable } from './table.ts';

/** How long nobody types before the table follows, in milliseconds. */
const pause = 200;

const root = part(document, '[data-overview]', HTMLElement);
const element = part(root, 'form', HTMLFormElement);
const status = part(root, '[data-overview-status]', HTMLElement);
const selection = part(root, '[data-overview-selection]', HTMLElement);
const form = createForm(element);
const table = createTable(part(root, 'table', HTMLTableElement), sortBy);

let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the address of this moment was made by typing: the next letter belongs to it. */
let typing = false;

/** The one element that a selector names; its absence is a mistake in our markup. */
function part<E extends Element>(from: ParentNode, selector: string, type: new () => E): E {
  const found = from.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The overview has no "${selector}"`);
  return found;
}

function show(state: OverviewState): void {
  const shown = table.show(state);
  status.textContent = describeCount(shown, { total: table.total, sorting: state.sorting }, t);
  selection.textContent = describeSelection(state, form.nameOf, t);
}

/** Shows what the fields say and puts that in the address, as a step that Back undoes. */
function apply(typed: boolean): void {
  clearTimeout(timer);
  const state = form.read();
  const query = writeState(state);
  const address = query === '' ? location.pathname : `?${query}`;
  if (query !== location.search.slice(1)) {
    if (typed && typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
  typing = typed;
  show(state);
}

/** A second press turns the order round. */
function sortBy(column: Column): void {
  const state = form.read();
  const descending = state.sorting.column === column && !state.sorting.descending;
  form.fill({ ...state, sorting: { column, descending } });
  apply(false);
}

function readAddress(): void {
  typing = false;
  form.fill(readState(location.search));
  show(form.read());
}

element.addEventListener('submit', (event) => {
  event.preventDefault();
  apply(false);
});
element.addEventListener('input', ({ target }) => {
  clearTimeout(timer);
  const typed = target instanceof HTMLInputElement && target.type !== 'checkbox';
  if (typed) timer = setTimeout(apply, pause, true);
  else apply(false);
});
element.addEventListener('reset', (event) => {
  event.preventDefault();
  form.fill(startState);
  apply(false);
});
addEventListener('popstate', readAddress);
element.hidden = false;
if (matchMedia('(min-width: 64rem)').matches) part(element, 'details', HTMLDetailsElement).open = true;
readAddress();

/** Runs the overview: keeps its address, its fields and its table the same. */
import { createAnnouncer } from '../../browser/announcer.ts';
import { part } from '../../browser/dom.ts';
import { followForm } from '../../browser/follow-form.ts';
import { textsOfPage } from '../../document/list-kinds.ts';
import { describeCount, describeSelection } from './describe.ts';
import { createForm } from './form.ts';
import { layoutOf } from './layout.ts';
import { readState, startState, writeState } from './state.ts';
import type { OverviewState } from './state.ts';
import { createTable } from './table.ts';

/** How long nobody types before the table follows, in milliseconds. */
const pause = 200;

const t = textsOfPage(document.documentElement.dataset.soort);
const root = part(document, '[data-overview]', HTMLElement);
const element = part(root, 'form', HTMLFormElement);
const announce = createAnnouncer([part(root, '[data-overview-status]', HTMLElement)]);
const selection = part(root, '[data-overview-selection]', HTMLElement);
const layout = layoutOf(root);
const form = createForm(element, layout);
const table = createTable(part(root, 'table', HTMLTableElement), layout, sortBy);

function show(state: OverviewState): void {
  const shown = table.show(state);
  const { sorting } = state;
  const column = table.labelOf(sorting.column);
  announce(describeCount(shown, { total: table.total, sorting, column }, t));
  selection.textContent = describeSelection(state, form, t);
}

/** A second press turns the order round. */
function sortBy(column: string): void {
  const state = form.read();
  const descending = state.sorting.column === column && !state.sorting.descending;
  form.fill({ ...state, sorting: { column, descending } });
  apply();
}

element.addEventListener('reset', (event) => {
  event.preventDefault();
  form.fill(startState(layout));
  apply();
});
element.hidden = false;
if (matchMedia('(min-width: 64rem)').matches) part(element, 'details', HTMLDetailsElement).open = true;
const apply = followForm({
  form: element,
  pause,
  steps: true,
  read: form.read,
  fill: form.fill,
  readState: (address) => readState(address, layout),
  writeState: (state) => writeState(state, layout),
  show,
});

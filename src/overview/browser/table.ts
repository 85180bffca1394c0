import { defined } from '../../diagnostics/defined.ts';
import { fold, selector, sorted } from './select.ts';
import type { OverviewRow } from './select.ts';
import { usualSorting, writeSorting } from './state.ts';
import type { Layout, OverviewState } from './state.ts';

interface TableRow extends OverviewRow {
  readonly element: HTMLTableRowElement;
}

/** The table of the overview. */
export interface OverviewTable {
  readonly total: number;
  /** The name at the head of a column. */
  readonly labelOf: (column: string) => string;
  /** Shows what a state says. @returns how many rows are left */
  readonly show: (state: OverviewState) => number;
}

/** @param sortBy - called when somebody asks for the order of a column */
export function createTable(
  table: HTMLTableElement,
  layout: Layout,
  sortBy: (column: string) => void,
): OverviewTable {
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])].map((element, index) => readRow(element, index, layout));
  const heads = new Map(
    layout.columns.flatMap((column) => {
      const head = table.querySelector<HTMLElement>(`thead [data-column="${column}"]`);
      return head === null ? [] : [[column, head] as const];
    }),
  );
  // What the table shows as it came; what stays the same is not touched, for every touch lays thousands of rows out.
  let order = writeSorting(usualSorting);
  let shownColumns = layout.usual.join();
  for (const [column, head] of heads)
    addButton(head, () => {
      sortBy(column);
    });
  return {
    total: rows.length,
    labelOf: (column) => heads.get(column)?.textContent.trim() ?? column,
    show: (state) => {
      const selected = rows.map(selector(state));
      for (const [index, { element }] of rows.entries()) setHidden(element, selected[index] !== true);
      if (writeSorting(state.sorting) !== order) {
        order = writeSorting(state.sorting);
        arrange(sorted(rows, state.sorting), body);
      }
      for (const [column, head] of heads) showOrder(head, column, state);
      if (state.columns.join() !== shownColumns) {
        shownColumns = state.columns.join();
        showColumns(table, state.columns);
      }
      return selected.filter(Boolean).length;
    },
  };
}

function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** Puts the rows in an order, in one go. */
function arrange(rows: readonly TableRow[], body: HTMLElement | undefined): void {
  const fragment = document.createDocumentFragment();
  for (const { element } of rows) fragment.append(element);
  body?.append(fragment);
}

function showColumns(table: HTMLTableElement, shown: readonly string[]): void {
  const names: ReadonlySet<string | undefined> = new Set(shown);
  for (const cell of table.querySelectorAll<HTMLElement>('[data-column]'))
    setHidden(cell, !names.has(cell.dataset.column));
}

/** Without a script there is nothing to press: the buttons come with it. */
function addButton(head: HTMLElement, act: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  button.append(...head.childNodes);
  button.addEventListener('click', act);
  head.replaceChildren(button);
}

function showOrder(head: HTMLElement, column: string, { sorting }: OverviewState): void {
  if (sorting.column === column) head.ariaSort = sorting.descending ? 'descending' : 'ascending';
  else head.removeAttribute('aria-sort');
}

function readRow(element: HTMLTableRowElement, index: number, { columns, own }: Layout): TableRow {
  const { dataset } = element;
  const words = (name: string): string | null => {
    const shown = element.querySelector(`[data-column="${name}"]`)?.textContent.trim() ?? '';
    return shown === '' ? null : shown;
  };
  const values = (name: string): string[] =>
    [...element.querySelectorAll(`[data-column="${name}"] [data-value]`)].map((value) => value.textContent);
  const list = (value: string | undefined): string[] => (value ?? '').split(' ').filter((one) => one !== '');
  const number = (value: string | undefined): number | null =>
    value === undefined || value === '' ? null : Number(value);
  return {
    element,
    index,
    text: fold(element.textContent),
    proces: defined(dataset.proces, 'data-proces of a row'),
    actoren: list(dataset.actoren),
    waarden: list(dataset.waardering),
    klassen: list(dataset.klassen),
    van: number(dataset.van),
    tot: number(dataset.tot),
    own: Object.fromEntries(own.map((name) => [name, values(name)])),
    keys: {
      ...Object.fromEntries(columns.map((name) => [name, words(name)])),
      nummer: index,
      termijn: number(dataset.termijn),
      periode: number(dataset.van),
      pagina: number(dataset.pagina),
    },
  };
}

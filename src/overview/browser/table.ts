import { defined } from '../../diagnostics/defined.ts';
import { fold, selector, sorted } from './select.ts';
import type { OverviewRow } from './select.ts';
import { columns, usualColumns } from './columns.ts';
import type { Column } from './columns.ts';
import { startState, writeSorting } from './state.ts';
import type { OverviewState } from './state.ts';

interface TableRow extends OverviewRow {
  readonly element: HTMLTableRowElement;
}

/** The table of the overview. */
export interface OverviewTable {
  readonly total: number;
  /** Shows what a state says. @returns how many rows are left */
  readonly show: (state: OverviewState) => number;
}

/** @param sortBy - called when somebody asks for the order of a column */
export function createTable(table: HTMLTableElement, sortBy: (column: Column) => void): OverviewTable {
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])].map(readRow);
  const heads = new Map(
    columns.flatMap((column) => {
      const head = table.querySelector<HTMLElement>(`thead [data-column="${column}"]`);
      return head === null ? [] : [[column, head] as const];
    }),
  );
  // What the table shows as it came; what stays the same is not touched, for every touch lays thousands of rows out.
  let order = writeSorting(startState.sorting);
  let shownColumns = usualColumns.join();
  for (const [column, head] of heads)
    addButton(head, () => {
      sortBy(column);
    });
  return {
    total: rows.length,
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

function showColumns(table: HTMLTableElement, shown: readonly Column[]): void {
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

function showOrder(head: HTMLElement, column: Column, { sorting }: OverviewState): void {
  if (sorting.column === column) head.ariaSort = sorting.descending ? 'descending' : 'ascending';
  else head.removeAttribute('aria-sort');
}

function readRow(element: HTMLTableRowElement, index: number): TableRow {
  const { dataset } = element;
  const words = (name: Column): string | null => {
    const shown = element.querySelector(`[data-column="${name}"]`)?.textContent.trim() ?? '';
    return shown === '' ? null : shown;
  };
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
    keys: {
      ...(Object.fromEntries(columns.map((name) => [name, words(name)])) as Record<Column, string | null>),
      nummer: index,
      termijn: number(dataset.termijn),
      periode: number(dataset.van),
      pagina: number(dataset.pagina),
    },
  };
}

import { matches, sorted } from './select.ts';
import type { OverviewRow } from './select.ts';
import { columns } from './state.ts';
import type { Column, OverviewState } from './state.ts';

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
  for (const [column, head] of heads)
    addButton(head, () => {
      sortBy(column);
    });
  return {
    total: rows.length,
    show: (state) => {
      let shown = 0;
      const order = sorted(rows, state.sorting);
      for (const row of order) {
        row.element.hidden = !matches(row, state);
        if (!row.element.hidden) shown += 1;
      }
      body?.append(...order.map(({ element }) => element));
      for (const [column, head] of heads) showOrder(head, column, state);
      for (const cell of table.querySelectorAll<HTMLElement>('[data-column]'))
        cell.hidden = !state.columns.some((column) => column === cell.dataset.column);
      return shown;
    },
  };
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
  const words = (name: Column): string | null =>
    element.querySelector(`[data-column="${name}"]`)?.textContent.trim() ?? null;
  const list = (value: string | undefined): string[] => (value ?? '').split(' ').filter((one) => one !== '');
  const number = (value: string | undefined): number | null =>
    value === undefined || value === '' ? null : Number(value);
  return {
    element,
    index,
    text: element.textContent,
    proces: dataset.proces ?? '',
    actoren: list(dataset.actoren),
    waarden: list(dataset.waardering),
    klassen: list(dataset.klassen),
    van: number(dataset.van),
    tot: number(dataset.tot),
    keys: {
      nummer: index,
      titel: words('titel'),
      omschrijving: words('omschrijving'),
      proces: words('proces'),
      actor: words('actor') === '' ? null : words('actor'),
      waardering: words('waardering'),
      termijn: number(dataset.termijn),
      periode: number(dataset.van),
      pagina: number(dataset.pagina),
    },
  };
}

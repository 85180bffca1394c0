/** The rows of a table, which have no marks of their own: the box of the table offers them. */
import { element } from '../../browser/dom.ts';
import type { MarkedPlace } from '../../zienswijze/browser/respond.ts';
import type { CiteTexts } from './later-texts.ts';

/** So much of a row tells which it is. */
const longest = 40;

export interface RowChoice {
  readonly field: HTMLElement;
  /** Offers the rows of a place, if it has any, with the one that was selected chosen. */
  readonly offer: (whole: MarkedPlace, selected: Range | undefined) => void;
}

/** @param choose - told of the place that the box is about from then on */
export function createRowChoice(texts: CiteTexts, choose: (place: MarkedPlace) => void): RowChoice {
  const select = element('select');
  const field = element('label', { class: 'cite-row' }, `${texts.row} `, select);
  let places: readonly MarkedPlace[] = [];
  const tell = (): void => {
    const place = places[select.selectedIndex];
    if (place) choose(place);
  };
  select.addEventListener('change', tell);
  const offer = (whole: MarkedPlace, selected: Range | undefined): void => {
    const rows = rowsOf(whole.id);
    const names = rows.map((_, index) => texts.tableRow.replace('{nummer}', String(index + 1)));
    places = [whole, ...rows.map((row, index) => placeOf(row, names[index] ?? '', whole))];
    select.replaceChildren(
      element('option', {}, texts.wholeTable),
      ...rows.map((row, index) => element('option', {}, `${names[index] ?? ''}: ${beginOf(row)}`)),
    );
    const within = rows.findIndex(
      (row) => selected && !selected.collapsed && row.contains(selected.startContainer),
    );
    select.selectedIndex = within + 1;
    field.hidden = rows.length === 0;
    tell();
  };
  return { field, offer };
}

function rowsOf(id: string): HTMLTableRowElement[] {
  const block = document.getElementById(id);
  const table = block instanceof HTMLTableElement ? block : block?.querySelector('table');
  return [...(table?.querySelectorAll<HTMLTableRowElement>('tr[id]') ?? [])];
}

/** The first words of a row. */
function beginOf(row: HTMLTableRowElement): string {
  const [cell] = row.cells;
  const words = plain(cell);
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
}

/** The words of a cell, without the mark in it. */
function plain(cell: HTMLTableCellElement | undefined): string {
  const copy = cell?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const added of copy.querySelectorAll('a.mark, .answers-here')) added.remove();
  return copy.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** @param name - says which row it is by where it stands: its id may be of an earlier edition, and say another number */
function placeOf(row: HTMLTableRowElement, name: string, whole: MarkedPlace): MarkedPlace {
  const href = new URL(whole.href);
  href.hash = row.id;
  return {
    ...whole,
    id: row.id,
    href: href.href,
    words: `${whole.words}, ${name}`,
    page: pageOf(row) ?? whole.page,
  };
}

/** A row stands on the page of the last row that begins one. */
function pageOf(row: HTMLTableRowElement): string | undefined {
  for (let one: Element | null = row; one; one = one.previousElementSibling) {
    const page = one.querySelector('.mark-page');
    if (page) return /\d+/.exec(page.textContent)?.[0];
  }
  return undefined;
}

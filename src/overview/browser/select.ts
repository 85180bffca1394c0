import type { Column } from './columns.ts';
import type { OverviewState, Sorting } from './state.ts';

/** A category as the table shows it. */
export interface OverviewRow {
  /** Its place in the order of the list. */
  readonly index: number;
  /** Everything that a text is looked for in, folded. */
  readonly text: string;
  readonly proces: string;
  readonly actoren: readonly string[];
  readonly waarden: readonly string[];
  readonly klassen: readonly string[];
  /** First and last year; null where it is open or not known. */
  readonly van: number | null;
  readonly tot: number | null;
  /** What a column is sorted by; null comes last, whichever way. */
  readonly keys: Readonly<Record<Column, string | number | null>>;
}

/** Tells of a row whether it is part of a selection. */
export function selector(state: OverviewState): (row: OverviewRow) => boolean {
  const words = fold(state.tekst).split(/\s+/);
  return (row) =>
    words.every((word) => row.text.includes(word)) &&
    (state.proces === '' || row.proces === state.proces) &&
    (state.actor === '' || row.actoren.includes(state.actor)) &&
    (state.waardering.length === 0 || state.waardering.some((value) => row.waarden.includes(value))) &&
    (state.termijn === '' || row.klassen.includes(state.termijn)) &&
    (state.jaar === '' || covers(row, Number(state.jaar)));
}

/** Rows in an order; those that are alike keep the order of the list. */
export function sorted<T extends OverviewRow>(rows: readonly T[], { column, descending }: Sorting): T[] {
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [a.keys[column], b.keys[column]];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || a.index - b.index;
    return direction * compare(one, other) || a.index - b.index;
  });
}

/** Made once: the order of thousands of rows asks for it at every comparison. */
const inDutch = new Intl.Collator('nl', { numeric: true });

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return inDutch.compare(String(one), String(other));
}

/** Whether a year is in a row's period; what is no year selects everything. */
function covers({ van, tot }: OverviewRow, year: number): boolean {
  return Number.isNaN(year) || ((van === null || van <= year) && (tot === null || year <= tot));
}

/** Without capitals and accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

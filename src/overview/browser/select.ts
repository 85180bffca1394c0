import { withoutAccents } from '../../i18n/letters.ts';
import { filterOrder } from './state.ts';
import type { FilterName, OverviewState, Sorting } from './state.ts';

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
  /** The values of fields of the list's own that can be chosen, by their names. */
  readonly own: Readonly<Record<string, readonly string[]>>;
  /** What a column is sorted by, by its name; null comes last, whichever way. */
  readonly keys: Readonly<Record<string, string | number | null>>;
}

/** What each filter lets through, given what is asked of it. */
const filters: {
  readonly [Name in FilterName]: (asked: OverviewState[Name]) => (row: OverviewRow) => boolean;
} = {
  tekst: (asked) => {
    const words = fold(asked).split(/\s+/);
    return ({ text }) => words.every((word) => text.includes(word));
  },
  proces:
    (asked) =>
    ({ proces }) =>
      asked === '' || proces === asked,
  actor:
    (asked) =>
    ({ actoren }) =>
      asked === '' || actoren.includes(asked),
  termijn:
    (asked) =>
    ({ klassen }) =>
      asked === '' || klassen.includes(asked),
  jaar: (asked) => (row) => asked === '' || covers(row, Number(asked)),
  waardering:
    (asked) =>
    ({ waarden }) =>
      asked.length === 0 || asked.some((value) => waarden.includes(value)),
};

/** Tells of a row whether it is part of a selection. */
export function selector(state: OverviewState): (row: OverviewRow) => boolean {
  // A filter and what is asked of it have the same name; of the two together TypeScript sees only the unions.
  const all = filterOrder.map((name) => filters[name](state[name] as never));
  const asked = Object.entries(state.own).filter(([, value]) => value !== '');
  return (row) =>
    all.every((fits) => fits(row)) && asked.every(([name, value]) => row.own[name]?.includes(value) ?? false);
}

/** Rows in an order; those that are alike keep the order of the list. */
export function sorted<T extends OverviewRow>(rows: readonly T[], { column, descending }: Sorting): T[] {
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one = null, other = null] = [a.keys[column], b.keys[column]];
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
  return withoutAccents(text).trim();
}

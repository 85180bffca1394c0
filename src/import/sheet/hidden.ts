import type { Remark } from '../ledger/piece.ts';

/** What a program does not show of a sheet, and was read all the same. */
export interface Hidden {
  readonly isHidden: boolean;
  /** Numbers of rows, and letters of columns, that hold something. */
  readonly rows: readonly number[];
  readonly columns: readonly string[];
}

/** Whoever hid cells may not have meant them to be published. */
export function hiddenRemarks(sheet: string, { isHidden, rows, columns }: Hidden, program: string): Remark[] {
  const text = `is in ${program} verborgen, maar wel gelezen: haal het weg als het niet openbaar mag worden`;
  if (isHidden) return [{ place: `blad ${sheet}`, text: `het blad ${text}` }];
  return [
    ...(rows.length > 0 ? [`${rows.length === 1 ? 'rij' : 'rijen'} ${runsOf(rows)}`] : []),
    ...(columns.length > 0 ? [`${columns.length === 1 ? 'kolom' : 'kolommen'} ${columns.join(', ')}`] : []),
  ].map((what) => ({ place: `blad ${sheet}, ${what}`, text }));
}

/** Numbers that follow each other taken together: `3–5, 8`. */
function runsOf(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => (first === last ? String(first) : `${String(first)}–${String(last)}`))
    .join(', ');
}

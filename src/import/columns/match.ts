import { columnChoices, leftOut, targetOf, unnamed } from './targets.ts';
import { ImportRefused } from '../refused.ts';

/** A column of a table and what is done with it. */
export interface MatchedColumn {
  /** Counted from 0. */
  readonly index: number;
  readonly header: string;
  /** A field, `kenmerk` or `overslaan`. */
  readonly target: string;
}

/** What whoever brings the table in has said of its columns, by the words above them. */
export type ColumnChoices = Readonly<Record<string, string>>;

/**
 * What each column of a table holds. Of two columns with the same meaning the second goes along under its own name.
 *
 * @param headers - the words above the columns
 * @throws ImportRefused for a choice that is none
 */
export function matchColumns(headers: readonly string[], choices: ColumnChoices = {}): MatchedColumn[] {
  const taken = new Set<string>();
  return headers.flatMap((header, index): MatchedColumn[] => {
    if (header.trim() === '') return [];
    const chosen = chosenFor(header, choices);
    const found = chosen ?? targetOf(header) ?? unnamed;
    const target = chosen === null && taken.has(found) ? unnamed : found;
    taken.add(target);
    return [{ index, header: header.trim(), target }];
  });
}

function chosenFor(header: string, choices: ColumnChoices): string | null {
  const key = Object.keys(choices).find((one) => one.trim() === header.trim());
  if (key === undefined) return null;
  const chosen = choices[key] ?? '';
  if (columnChoices.includes(chosen)) return chosen;
  throw new ImportRefused(
    'IM26',
    `Bij de kolom \`${header.trim()}\` staat \`${chosen}\`, en dat is geen veld. Verwacht wordt een van: ${columnChoices.join(', ')}.`,
  );
}

/** Whether a row is the head of a table of categories: what it holds must be known of two columns, one of them telling. */
export function isHead(cells: readonly string[], choices: ColumnChoices = {}): boolean {
  const known = matchColumns(cells, choices).filter(({ target }) => target !== unnamed && target !== leftOut);
  const telling = known.some(({ target }) =>
    ['nummer', 'titel', 'omschrijving', 'waarderingen', 'bewaartermijn'].includes(target),
  );
  // A row of text can begin with a word that is also the name of a field.
  return known.length >= 2 && telling && known.every(({ header }) => header.length <= 60);
}

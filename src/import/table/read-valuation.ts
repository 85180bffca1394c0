import { explainUnreadable } from '../../document/valuation/normalise.ts';
import { parseValuation } from '../../document/valuation/parse.ts';
import type { Remark } from '../ledger/piece.ts';
import { saysNothing } from './read-field.ts';

/** The cells of a row that say together how a category is appraised. */
export interface ValuationCells {
  readonly waarderingen: string;
  readonly bewaartermijn: string;
  readonly aangrijpingspunt: string;
}

/** What those cells become in the file of the category. */
export interface ReadCells {
  readonly waarderingen: readonly unknown[];
  readonly vervallen?: object;
  readonly remark?: Remark;
}

/**
 * Reads a valuation with the parser of the house. What that refuses is written as the source has it, so that the check
 * names it in its file, and is told with the proposal of the parser.
 *
 * @param place - of the row, for the remark
 */
export function readValuation(cells: ValuationCells, place: string): ReadCells {
  const text = joined(cells);
  if (text === '') return { waarderingen: [] };
  const said = parseValuation(text);
  // A word in a column of its own, `Vernietigen`, may stand for the letter that a term needs.
  const other = joined({ ...cells, waarderingen: letterFor(cells.waarderingen) });
  const read = said.kind === 'unreadable' && other !== text ? parseValuation(other) : said;
  switch (read.kind) {
    case 'valuations': {
      const asWritten = read === said && read.valuations.length === 1;
      return { waarderingen: asWritten ? [text] : read.valuations.map((one) => ({ ...one, ruw: text })) };
    }
    case 'tombstone': {
      const { reden, opvolger } = read.tombstone;
      return { waarderingen: [], vervallen: { reden, ...(opvolger !== null && { opvolger }) } };
    }
    case 'unreadable': {
      const proposal = read.proposal === null ? '' : ` Voorstel: \`${read.proposal}\`.`;
      return {
        waarderingen: [text],
        remark: {
          place,
          text: `waardering \`${text}\` niet begrepen: ${explainUnreadable(read)}.${proposal}`,
        },
      };
    }
  }
}

/** The cells as one text, as a list would print it. */
function joined(cells: ValuationCells): string {
  const [value, term, event] = [cells.waarderingen, cells.bewaartermijn, cells.aangrijpingspunt].map(
    (cell) => (saysNothing(cell) ? '' : cell.trim()),
  ) as [string, string, string];
  const years = /^\d+(?:[.,]\d+)?$/.test(term) ? `${term.replace('.', ',')} jaar` : term;
  const both = withTerm(value, years);
  if (event === '' || both === '') return both;
  return /^(?:na|nadat|vanaf|zodra|bij)\b/i.test(event) ? `${both} ${event}` : `${both} na ${event}`;
}

function withTerm(value: string, term: string): string {
  if (value === '' || term === '') return value || term;
  if (/^[BV]\b/u.test(term) || readsAlike(value, term)) return term;
  return `${value} ${term}`;
}

function letterFor(value: string): string {
  return /^(?:te )?vernietigen\.?$/iu.test(value.trim()) ? 'V' : value;
}

/** Whether the term says again what the value said: `Bewaren` beside `Blijvend bewaren`. */
function readsAlike(value: string, term: string): boolean {
  const [one, other] = [parseValuation(value), parseValuation(term)];
  if (one.kind !== 'valuations' || other.kind !== 'valuations') return false;
  return one.valuations[0]?.waarde === 'B' && other.valuations[0]?.waarde === 'B';
}

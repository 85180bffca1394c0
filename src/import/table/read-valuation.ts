import { explainUnreadable } from '../../document/valuation/normalise.ts';
import { parseValuation } from '../../document/valuation/parse.ts';
import { printValuation } from '../../document/valuation/print.ts';
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
  const { text, conflict } = joined(cells);
  if (conflict) return { waarderingen: [text], remark: { place, text: conflictIn(cells, text) } };
  if (text === '') return { waarderingen: [] };
  const said = parseValuation(text);
  // A word in a column of its own, `Vernietigen`, may stand for the letter that a term needs.
  const other = joined({ ...cells, waarderingen: letterFor(cells.waarderingen) }).text;
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

/** The cells as one text, and whether two of them say something else of the same records. */
interface Joined {
  readonly text: string;
  readonly conflict: boolean;
}

/** The cells as a list would print them. */
function joined(cells: ValuationCells): Joined {
  const [value, term, event] = [cells.waarderingen, cells.bewaartermijn, cells.aangrijpingspunt].map(
    (cell) => (saysNothing(cell) ? '' : cell.trim()),
  ) as [string, string, string];
  const years = /^\d+(?:[.,]\d+)?$/.test(term) ? `${term.replace('.', ',')} jaar` : term;
  const both = withTerm(value, years);
  if (event === '' || both.text === '') return both;
  const after = /^(?:na|nadat|vanaf|zodra|bij)\b/i.test(event) ? event : `na ${event}`;
  return { ...both, text: `${both.text} ${after}` };
}

/** A term that says whether it is one of keeping or of destroying. */
const hasLetter = /^[BV]\b|bewaren|vernietigen/iu;

/** A term that is a valuation by itself takes the place of the value, but only where it says the same or more. */
function withTerm(value: string, term: string): Joined {
  if (value === '' || term === '') return { text: value || term, conflict: false };
  const [one, other] = [meaningOf(value), meaningOf(term)];
  if (other === null) {
    const isAgain = one !== null && meaningOf(`${one.letter} ${term}`)?.words === one.words;
    return { text: isAgain ? value : `${value} ${term}`, conflict: false };
  }
  if (one?.letter === other.letter) {
    if (other.isBare || one.words === other.words) return { text: value, conflict: false };
    if (one.isBare) return { text: hasLetter.test(term) ? term : `${value} ${term}`, conflict: false };
  }
  return { text: `${value} / ${term}`, conflict: true };
}

function letterFor(value: string): string {
  return isDestroy(value) ? 'V' : value;
}

function isDestroy(value: string): boolean {
  return /^(?:te )?vernietigen\.?$/iu.test(value.trim());
}

/** What a cell says by itself. */
interface Meaning {
  /** The letters of its valuations. */
  readonly letter: string;
  readonly words: string;
  /** It says no more than its letter. */
  readonly isBare: boolean;
}

/** What a cell says; null where it is no valuation by itself. */
function meaningOf(text: string): Meaning | null {
  if (isDestroy(text) || /^V\.?$/u.test(text)) return { letter: 'V', words: 'V', isBare: true };
  const read = parseValuation(text);
  if (read.kind !== 'valuations') return null;
  const letter = [...new Set(read.valuations.map(({ waarde }) => waarde))].join();
  const words = read.valuations.map(printValuation).join('; ');
  return { letter, words, isBare: words === letter };
}

function conflictIn({ waarderingen, bewaartermijn }: ValuationCells, text: string): string {
  return `\`${waarderingen}\` als waardering en \`${bewaartermijn}\` als bewaartermijn spreken elkaar tegen; beide zijn overgenomen, als \`${text}\`: kies wat geldt`;
}

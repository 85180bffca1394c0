import { saysNothing } from './read-field.ts';
import type { ValuationCells } from './read-valuation.ts';

/** Columns of their own for what is kept and what is destroyed, with the letter that a list prints for each. */
const letters = { bewaren: 'B', vernietigen: 'V' } as const;

/** A sign that says no more than that its column holds. */
const mark = /^(?:x|✓|✔|✗|√|•|\*|ja)$/iu;
/** What names the letter by itself. */
const named = { B: /^B\b|bewaren/iu, V: /^V\b|vernietig/iu } as const;

/** Whether a cell says that its column does not hold. */
function isNo(text: string): boolean {
  return saysNothing(text) || /^nee$/iu.test(text);
}

/** Whether a cell only says whether its column holds. */
export function isMark(target: string, text: string): boolean {
  return Object.hasOwn(letters, target) && (mark.test(text.trim()) || isNo(text.trim()));
}

/**
 * The cells of a row that say together how a category is appraised; two columns, one for each letter, say it as one.
 *
 * @param textAt - what a row has in the column of a field; empty where it has nothing
 */
export function valuationCells(textAt: (target: string) => string): ValuationCells {
  const lettered = (target: keyof typeof letters): string =>
    withLetter(textAt(target).trim(), letters[target]);
  const said = [textAt('waarderingen'), lettered('bewaren'), lettered('vernietigen')];
  const [waarderingen = '', ...more] = said.filter((text) => text.trim() !== '');
  return {
    waarderingen,
    bewaartermijn: [...more, textAt('bewaartermijn')].filter((text) => text !== '').join(' '),
    aangrijpingspunt: textAt('aangrijpingspunt'),
  };
}

function withLetter(text: string, letter: 'B' | 'V'): string {
  if (text === '' || isNo(text)) return '';
  if (mark.test(text)) return letter;
  if (named[letter].test(text)) return text;
  return letter === 'V' && /^\d+$/.test(text) ? `${letter} ${text} jaar` : `${letter} ${text}`;
}

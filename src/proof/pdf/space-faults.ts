import { defined } from '../../diagnostics/defined.ts';
import type { Fault } from '../fault.ts';
import { normaliseWords } from '../normalise.ts';
import type { Part } from '../segment.ts';
import { pdfFault } from './compared.ts';
import type { Compared } from './compared.ts';
import type { Match } from './match.ts';
import { pageAt } from './stream.ts';
import type { Stream } from './stream.ts';

/**
 * Segments whose words run together in the tagged text, or are taken apart (BW18): a line end must not cost the space
 * at which it breaks, for what reads the tags has no lines (ISO 32000-1, 14.8.2.5).
 */
export function spaceFaults({ stream, wanted, alignment }: Compared): Fault[] {
  return alignment.matches.flatMap((match, index) => {
    const segment = wanted[index]?.segment;
    // The cells of a row that is divided over pages do not stand together.
    if (!match || match.split || !segment) return [];
    const found = shownBetween(match, stream);
    const marked = withNumbers(segment.parts, match);
    if (agrees(found, marked)) return [];
    const expected = marked.replaceAll(undrawn, '');
    return [pdfFault('BW18', segment, pageAt(stream, match.from), ...firstDifference(found, expected))];
  });
}

/** The letters of a range with a space wherever white space is drawn. */
function shownBetween({ from, to }: Match, { text, spaces }: Stream): string {
  let shown = '';
  for (let at = from; at < to; at += 1)
    shown += `${spaces.has(at) && at > from ? ' ' : ''}${text.charAt(at)}`;
  return shown;
}

function withNumbers(parts: readonly Part[], { numbers }: Match): string {
  let next = 0;
  const words = parts.map((part) => {
    if (typeof part === 'string') return part;
    const { found } = defined(numbers[next++], 'number for a page that is told');
    if (!('mentionOf' in part) || found === '') return found;
    return part.parts.map((one) => (typeof one === 'string' ? one : found)).join('');
  });
  return normaliseWords(words.join('').replace(ignorable, undrawn)).trim();
}

/** What joins or parts letters without a form of its own. */
const ignorable = /\p{Default_Ignorable_Code_Point}+/gu;
/** Stands for one of those: no text has it. */
const undrawn = '\u0001';

/**
 * Whether two texts are the same. Chromium draws what has no form as a space without width: editors are warned of that.
 * No report found.
 */
function agrees(found: string, marked: string): boolean {
  let at = 0;
  const letters = Array.from(marked);
  for (const [index, letter] of letters.entries()) {
    // A letter that the font lacks may be any.
    if (found[at] === '\0') at += 1;
    else if (found.startsWith(letter, at)) at += letter.length;
    else if (letter !== undrawn) return false;
    // A space that is typed behind it is not the one it is drawn as.
    else if (found[at] === ' ' && letters[index + 1] !== ' ') at += 1;
  }
  return at === found.length;
}

/** Some words around the first place where two texts differ. */
function firstDifference(found: string, expected: string): [string, string] {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 20);
  return [found.slice(from, at + 20), expected.slice(from, at + 20)];
}

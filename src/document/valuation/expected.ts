import type { Draft } from './draft.ts';
import { conditionWords, exceptionWords } from './limiting-words.ts';

/** What could have stood where reading stopped, in Dutch. */
export function expectedAfter({ waarde, criteria, termijn, alternatieven, aangrijpingspunt }: Draft): string {
  if (waarde === undefined) return 'B, V of N, of een termijn zoals `20 jaar`';
  if (waarde === 'N') return 'niets meer';
  if (waarde === 'B')
    return criteria
      ? 'niets meer, `voor` met wat het betreft, `indien` met het geval, of `met uitzondering van`'
      : 'het nummer van een criterium';
  if (termijn === undefined && alternatieven === undefined && aangrijpingspunt === undefined)
    return 'een termijn met `jaar`, `maanden`, `weken` of `dagen`, `na` met een gebeurtenis, of `voor` met wat het betreft';
  return aangrijpingspunt === undefined
    ? '`na` met een gebeurtenis, `voor` met wat het betreft, `indien` met het geval, of `met uitzondering van`'
    : '`voor` met wat het betreft, `indien` met het geval, of `met uitzondering van`';
}

/** What may follow each word that opens a part, in Dutch. */
const openings: readonly (readonly [words: readonly string[], expected: string])[] = [
  [['nadat', 'na'], 'alleen de gebeurtenis: geen getal, tweede termijn, ander geval of archiefbescheiden'],
  [['voor'], 'alleen de archiefbescheiden waarvoor dit geldt: geen getal, termijn of hele zin'],
  [conditionWords, 'alleen het geval: geen termijn, tweede waardering of ander voorbehoud'],
  [exceptionWords, 'alleen wat is uitgezonderd, met tussen haakjes wat daarmee gebeurt, zoals `(B 1)`'],
];

/**
 * What could have stood behind a word that opens a part, in Dutch: who wrote it is not helped by being asked for it.
 *
 * @returns null where the text that was not understood opens with no such word
 */
export function expectedBehind(rest: string): string | null {
  const said = rest.replace(/^[\s,;:(]+/u, '');
  for (const [words, expected] of openings)
    for (const word of words)
      if (said.toLowerCase().startsWith(`${word} `))
        return `achter \`${said.slice(0, word.length)}\` ${expected}`;
  return null;
}

import type { Piece } from '../ledger/piece.ts';

/**
 * Values of a record that nothing is done with: of keys that are not known, and of those that are not the words that are
 * expected.
 *
 * @param known - keys that are read
 */
export function otherValues(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  place: string,
): Piece[] {
  return Object.entries(record)
    .filter(([key, value]) => !known.includes(key) && !saysNothing(value))
    .map(([key, value]) => ({
      kind: 'cel',
      place: `${place}, \`${key}\``,
      text: typeof value === 'string' ? value : JSON.stringify(value),
      left: 'dit veld is niet bekend; zet zelf in de lijst wat erin staat',
    }));
}

function saysNothing(value: unknown): boolean {
  return value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
}

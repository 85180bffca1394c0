import type { Place } from '../diagnostics/diagnostic.ts';
import type { OddCharacter } from '../diagnostics/invisible.ts';
import type { CharacterSort, SourceFinding } from './findings.ts';

/**
 * The characters that have no place in a text, as findings.
 *
 * @param placeOf - place in the file of a place in the text
 */
export function oddFindings(
  characters: readonly OddCharacter[],
  placeOf: (index: number) => Place,
): SourceFinding[] {
  return runsOf(characters).map((run) => findingOf(run, placeOf(run[0].index)));
}

type Run = readonly [OddCharacter, ...OddCharacter[]];

/** Characters that show nothing are told once for a row of them: a hidden message is one mistake. */
function runsOf(characters: readonly OddCharacter[]): Run[] {
  const runs: [OddCharacter, ...OddCharacter[]][] = [];
  for (const character of characters) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const touches = last && last.index + String.fromCodePoint(last.code).length === character.index;
    if (run && touches && isAlike(last, character)) run.push(character);
    else runs.push([character]);
  }
  return runs;
}

function isAlike(one: OddCharacter, other: OddCharacter): boolean {
  return one.oddity === 'none' && other.oddity === 'none' && sortOf(one.code) === sortOf(other.code);
}

function findingOf(run: Run, place: Place): SourceFinding {
  const [{ code, oddity }] = run;
  if (oddity === 'direction') return { kind: 'character-direction', place, code };
  if (oddity === 'layout') return { kind: 'character-layout', place, code };
  return { kind: 'character-none', place, sort: sortOf(code), codes: run.map((one) => one.code) };
}

function sortOf(code: number): CharacterSort {
  const character = String.fromCodePoint(code);
  if (code === 0xfffd) return 'lost';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) return 'control';
  if (/\p{Cs}/u.test(character)) return 'half';
  if (/\p{Co}/u.test(character)) return 'private';
  return /\p{Noncharacter_Code_Point}/u.test(character) ? 'noncharacter' : 'hidden';
}

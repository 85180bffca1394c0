import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { numberOf } from '../diagnostics/invisible.ts';
import type { OddCharacter } from '../diagnostics/invisible.ts';

/**
 * What to say of characters that have no place in a text.
 *
 * @param placeOf - place in the file of a place in the text
 */
export function complainOfOdd(
  characters: readonly OddCharacter[],
  placeOf: (index: number) => Place,
): Diagnostic[] {
  return runsOf(characters).map((run) => ({ ...message(run), ...placeOf(run[0].index) }));
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
  return one.oddity === 'none' && other.oddity === 'none' && nameOf(one.code) === nameOf(other.code);
}

type Message = Pick<Diagnostic, 'code' | 'severity' | 'found' | 'expected' | 'repair'>;

const layoutNames: Readonly<Record<number, string>> = {
  0xad: 'een zacht afbreekstreepje',
  0x200b: 'een spatie zonder breedte',
  0x2060: 'een woordverbinder',
  0xfeff: 'een byte order mark binnen de tekst',
};

function message(run: Run): Message {
  const [{ code, oddity }] = run;
  if (oddity === 'direction')
    return {
      code: 'BE38',
      severity: 'error',
      found: `een onzichtbaar teken dat de leesrichting verandert (${numberOf(code)})`,
      expected: 'tekst die er staat zoals zij wordt gelezen',
      repair:
        'Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ de woorden eromheen opnieuw.',
    };
  if (oddity === 'layout')
    return {
      code: 'BE37',
      severity: 'warning',
      found: `${layoutNames[code] ?? 'een onzichtbaar teken'} (${numberOf(code)})`,
      expected: 'alleen tekens die te zien zijn',
      repair: 'Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ het woord opnieuw.',
    };
  return noCharacter(run);
}

/** How many characters of a row are named by their number. */
const mostNumbers = 3;

function noCharacter(run: Run): Message {
  const [{ code }] = run;
  const numbers = run.slice(0, mostNumbers).map((one) => numberOf(one.code));
  const rest = run.length > mostNumbers ? ` en nog ${String(run.length - mostNumbers)}` : '';
  return {
    code: 'BE56',
    severity: 'error',
    found: `${nameOf(code)} (${numbers.join(', ')}${rest})`,
    expected: 'letters, cijfers en tekens die te zien zijn',
    repair:
      code === 0xfffd
        ? 'Zoek op welke letter hier stond en typ die.'
        : 'Haal het weg, of typ het teken dat hier is bedoeld.',
  };
}

function nameOf(code: number): string {
  const character = String.fromCodePoint(code);
  if (code === 0xfffd) return 'het teken voor een letter die verloren is gegaan';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) return 'een stuurteken';
  if (/\p{Cs}/u.test(character)) return 'de helft van een teken';
  if (/\p{Co}/u.test(character)) return 'een teken zonder vaste betekenis';
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'een code die geen teken is';
  return 'een teken dat niet te zien is';
}

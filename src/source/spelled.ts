import { defined } from '../diagnostics/defined.ts';
import { lastUpTo } from '../diagnostics/places.ts';
import type { YamlToken } from './yaml-tokens.ts';

/** A character that is typed as something else: `\u202e` in YAML, `&shy;` in Markdown. */
export interface Spelled {
  /** Where its spelling begins and ends in the file. */
  readonly from: number;
  readonly to: number;
  /** What it is read as. */
  readonly character: string;
}

/** A text as it is read, with the way back to where each of its characters is typed. */
export interface ReadText {
  readonly text: string;
  /** Place in the file of a place in the text. */
  readonly origin: (index: number) => number;
}

/**
 * Puts the characters that are meant in the place of their spellings.
 *
 * @param spelled - in the order of the file
 */
export function readSpelled(source: string, spelled: readonly Spelled[]): ReadText {
  if (spelled.length === 0) return { text: source, origin: (index) => index };
  const pieces: { index: number; from: number; moves: boolean }[] = [];
  let text = '';
  let from = 0;
  for (const { from: start, to, character } of spelled) {
    pieces.push({ index: text.length, from, moves: true });
    text += source.slice(from, start);
    pieces.push({ index: text.length, from: start, moves: false });
    text += character;
    from = to;
  }
  pieces.push({ index: text.length, from, moves: true });
  text += source.slice(from);
  const starts = pieces.map(({ index }) => index);
  const origin = (index: number): number => {
    const piece = pieces[lastUpTo(starts, index)];
    return piece === undefined ? index : piece.from + (piece.moves ? index - piece.index : 0);
  };
  return { text, origin };
}

const hexadecimal = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/g;

/** What the letter after a backslash stands for, where that is not itself (YAML 1.2.2, § 5.7). */
const letters: Readonly<Record<string, string>> = {
  ...{ 0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};

/** The characters that texts between double quotes spell with a backslash. */
export function spelledInYaml(tokens: readonly YamlToken[]): Spelled[] {
  return tokens
    .filter(({ type, source }) => type === 'double-quoted-scalar' && source.includes('\\'))
    .flatMap(({ source, offset }) =>
      Array.from(source.matchAll(hexadecimal), ({ 0: whole, 1: x, 2: u, 3: U, 4: letter, index }) => ({
        from: offset + index,
        to: offset + index + whole.length,
        character:
          letter === undefined
            ? fromHex(defined(x ?? u ?? U, 'the number of a character'))
            : (letters[letter] ?? letter),
      })),
    );
}

function fromHex(digits: string): string {
  const code = parseInt(digits, 16);
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

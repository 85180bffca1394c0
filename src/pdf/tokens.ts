import { defined } from '../diagnostics/defined.ts';

/** One token of a content stream (ISO 32000-1, 7.8.2). */
export interface Token {
  readonly kind: 'operator' | 'number' | 'name' | 'string' | 'other';
  readonly text: string;
  /** Offset of the first character. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
}

/** White space and comments, then a token; literal strings end at a bracket that only counting finds. */
const pattern =
  /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*(?:([+-]?(?:\d+\.?\d*|\.\d+))|(\/[^\0\t\n\f\r ()<>[\]{}/%]*)|(<<|>>|[[\]])|(<[\dA-Fa-f\s]*>)|(\()|([A-Za-z'"][A-Za-z0-9*'"]*))/y;

/**
 * The tokens of a content stream.
 *
 * @param source - the stream, a character for each byte
 * @throws when something in it is no token, or it has an inline image, which Chromium does not write
 */
export function* tokensOf(source: string): Generator<Token> {
  let position = 0;
  while (position < source.length) {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (!match) {
      if (/^[\0\t\n\f\r ]*$/.test(source.slice(position))) return;
      throw new Error(
        `The content of a page cannot be read: ${JSON.stringify(source.slice(position, position + 40))}`,
      );
    }
    const [, number, word, bracket, hexadecimal, literal, operator] = match;
    const text = defined(
      number ?? word ?? bracket ?? hexadecimal ?? literal ?? operator,
      'token in what the pattern of tokens matches',
    );
    const start = pattern.lastIndex - text.length;
    position = literal === undefined ? pattern.lastIndex : endOfLiteral(source, start);
    if (operator === 'BI') throw new Error('The content of a page has an inline image.');
    yield { kind: kindOf(match), text: source.slice(start, position), start, end: position };
  }
}

function kindOf([, number, word, , hexadecimal, literal, operator]: RegExpExecArray): Token['kind'] {
  if (number !== undefined) return 'number';
  if (word !== undefined) return 'name';
  if (hexadecimal !== undefined || literal !== undefined) return 'string';
  return operator === undefined ? 'other' : 'operator';
}

function endOfLiteral(source: string, start: number): number {
  let depth = 0;
  for (let index = start; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  throw new Error('A string in the content of a page does not end.');
}

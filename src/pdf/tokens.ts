/** One token of a file or of a content stream (ISO 32000-1, 7.2 and 7.8.2). */
export interface Token {
  readonly kind: 'operator' | 'number' | 'name' | 'string' | 'other';
  readonly text: string;
  /** Offset of the first character. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
}

const is = { white: 1, digit: 2, hex: 4, regular: 8, letter: 16, word: 32 } as const;

/** What each character below 256 is, as the sum of those; a print has millions, and a pattern takes much longer. */
const classes = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  const matches = (pattern: RegExp, value: number): number => (pattern.test(character) ? value : 0);
  return (
    matches(/[\0\t\n\f\r ]/, is.white) +
    matches(/\d/, is.digit) +
    matches(/[\dA-Fa-f]/, is.hex) +
    matches(/[^\0\t\n\f\r ()<>[\]{}/%]/, is.regular) +
    matches(/[A-Za-z'"]/, is.letter) +
    matches(/[A-Za-z0-9*'"]/, is.word)
  );
});

/**
 * The token that stands at a place or next after it, past white space and comments.
 *
 * @param source - a character for each byte
 * @returns null at the end
 * @throws when what stands there is no token
 */
export function tokenAt(source: string, from: number): Token | null {
  let start = pass(source, from, is.white);
  while (source.charCodeAt(start) === 0x25) start = pass(source, endOfLine(source, start), is.white);
  if (start >= source.length) return null;
  const kind = kindAt(source, start);
  const end = kind === null ? -1 : endOf(source, start, kind);
  if (kind === null || end === -1)
    throw new Error(`A PDF cannot be read: ${JSON.stringify(source.slice(start, start + 40))}`);
  return { kind, text: source.slice(start, end), start, end };
}

/** Behind the characters of a kind that stand at a place. */
function pass(source: string, from: number, kind: number): number {
  let index = from;
  while (((classes[source.charCodeAt(index)] ?? 0) & kind) !== 0) index += 1;
  return index;
}

function endOfLine(source: string, from: number): number {
  let index = from;
  while (index < source.length && source[index] !== '\n' && source[index] !== '\r') index += 1;
  return index;
}

function kindAt(source: string, start: number): Token['kind'] | null {
  switch (source[start]) {
    case '/':
      return 'name';
    case '(':
      return 'string';
    case '<':
      return source[start + 1] === '<' ? 'other' : 'string';
    case '>':
    case '[':
    case ']':
      return 'other';
    case '+':
    case '-':
    case '.':
      return 'number';
    default: {
      const own = classes[source.charCodeAt(start)] ?? 0;
      if ((own & is.digit) !== 0) return 'number';
      return (own & is.letter) === 0 ? null : 'operator';
    }
  }
}

/** Offset behind the token; -1 when it is none after all. */
function endOf(source: string, start: number, kind: Token['kind']): number {
  if (kind === 'number') return endOfNumber(source, start);
  if (kind === 'name') return pass(source, start + 1, is.regular);
  if (kind === 'operator') return pass(source, start, is.word);
  const character = source[start];
  if (kind === 'string') return character === '(' ? endOfLiteral(source, start) : endOfHex(source, start);
  if (character === '[' || character === ']') return start + 1;
  return source[start + 1] === character ? start + 2 : -1;
}

function endOfNumber(source: string, start: number): number {
  const sign = source[start];
  const from = sign === '+' || sign === '-' ? start + 1 : start;
  const whole = pass(source, from, is.digit);
  const end = source[whole] === '.' ? pass(source, whole + 1, is.digit) : whole;
  const digits = end - from - (end > whole ? 1 : 0);
  return digits > 0 ? end : -1;
}

function endOfHex(source: string, start: number): number {
  const end = pass(source, start + 1, is.hex + is.white);
  return source[end] === '>' ? end + 1 : -1;
}

/** Literal strings end at a bracket that only counting finds. */
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
  throw new Error('A string in a PDF does not end.');
}

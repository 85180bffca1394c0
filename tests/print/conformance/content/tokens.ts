/** Takes a content stream apart into operations (ISO 32000-1, 7.2 and 7.8.2). */

export interface Name {
  readonly name: string;
}
export type Operand =
  | number
  | boolean
  | null
  | Name
  | Uint8Array
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
  /** Offset of the operator in the stream. */
  readonly offset: number;
}

export function isName(operand: Operand | undefined): operand is Name {
  return typeof operand === 'object' && operand !== null && 'name' in operand;
}

/**
 * The operations of a stream in order. An inline image is one operation BI with its dictionary.
 * @throws {SyntaxError} at what is no PDF syntax, such as a hexadecimal string with an odd number of digits.
 */
export function* operations(bytes: Uint8Array): Generator<Operation> {
  const lexer = new Lexer(bytes);
  let operands: Operand[] = [];
  for (;;) {
    lexer.skip();
    if (lexer.done) break;
    const offset = lexer.position;
    const token = lexer.next();
    if (!(token instanceof Keyword)) {
      operands.push(token);
      continue;
    }
    yield token.word === 'BI'
      ? { operator: 'BI', operands: [lexer.inlineImage()], offset }
      : { operator: token.word, operands, offset };
    operands = [];
  }
  if (operands.length > 0) throw new SyntaxError('operands stand at the end without an operator');
}

class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
/** Ends of a line, and what #peek finds after the last byte. */
const LINE_END = new Set([10, 13, -1]);
const DELIMITER = new Set(Buffer.from('()<>[]{}/%'));
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

class Lexer {
  position = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.position >= this.#bytes.length;
  }

  /** Passes over space and comments. */
  skip(): void {
    for (; !this.done; this.position += 1) {
      const byte = this.#peek();
      if (byte === 0x25) while (!LINE_END.has(this.#peek(1))) this.position += 1;
      else if (!SPACE.has(byte)) return;
    }
  }

  next(): Operand | Keyword {
    const byte = this.#peek();
    if (byte === 0x2f) return { name: this.#name() };
    if (byte === 0x28) return this.#literal();
    if (byte === 0x5b) return this.#until(0x5d, 1);
    if (byte === 0x3c) return this.#peek(1) === 0x3c ? pairs(this.#until(0x3e, 2)) : this.#hexadecimal();
    const word = this.#regular();
    if (word === '') throw new SyntaxError(`"${String.fromCodePoint(byte)}" stands at ${this.position}`);
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }

  /** The dictionary of an inline image, up to and including its EI. */
  inlineImage(): ReadonlyMap<string, Operand> {
    const list: Operand[] = [];
    for (;;) {
      this.skip();
      if (this.done) throw new SyntaxError('an inline image has no data');
      const token = this.next();
      if (token instanceof Keyword) break;
      list.push(token);
    }
    const rest = Buffer.from(this.#bytes.subarray(this.position)).toString('latin1');
    const end = /\sEI(?=\s|$)/u.exec(rest);
    if (end === null) throw new SyntaxError('an inline image has no end');
    this.position += end.index + end[0].length;
    return pairs(list);
  }

  #peek(ahead = 0): number {
    return this.#bytes[this.position + ahead] ?? -1;
  }

  #regular(): string {
    const start = this.position;
    while (!this.done && !SPACE.has(this.#peek()) && !DELIMITER.has(this.#peek())) this.position += 1;
    return Buffer.from(this.#bytes.subarray(start, this.position)).toString('latin1');
  }

  #name(): string {
    this.position += 1;
    return this.#regular().replaceAll(/#([\da-f]{2})/giu, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
  }

  #until(end: number, width: number): Operand[] {
    this.position += width;
    const list: Operand[] = [];
    for (;;) {
      this.skip();
      if (this.done) throw new SyntaxError('an array or a dictionary is not closed');
      if (this.#peek() === end) break;
      const token = this.next();
      if (token instanceof Keyword) throw new SyntaxError(`"${token.word}" stands inside an operand`);
      list.push(token);
    }
    this.position += width;
    return list;
  }

  #hexadecimal(): Uint8Array {
    this.position += 1;
    let digits = '';
    for (; !this.done && this.#peek() !== 0x3e; this.position += 1)
      if (!SPACE.has(this.#peek())) digits += String.fromCodePoint(this.#peek());
    this.position += 1;
    if (!/^(?:[\da-f]{2})*$/iu.test(digits)) throw new SyntaxError(`<${digits}> is not made of pairs of digits`);
    return Buffer.from(digits, 'hex');
  }

  #literal(): Uint8Array {
    const out: number[] = [];
    let depth = 1;
    for (this.position += 1; !this.done; this.position += 1) {
      const byte = this.#peek();
      if (byte === 0x5c) {
        this.position += 1;
        this.#escape(out);
        continue;
      }
      if (byte === 0x28) depth += 1;
      else if (byte === 0x29) depth -= 1;
      if (depth === 0) {
        this.position += 1;
        return Uint8Array.from(out);
      }
      out.push(byte);
    }
    throw new SyntaxError('a string is not closed');
  }

  /** Stands on the first character after the backslash, and stops on the last one it takes. */
  #escape(out: number[]): void {
    const octal = /^[0-7]{1,3}/u.exec(String.fromCodePoint(...this.#bytes.subarray(this.position, this.position + 3)));
    const byte = this.#peek();
    if (octal) {
      out.push(Number.parseInt(octal[0], 8) & 0xff);
      this.position += octal[0].length - 1;
    } else if (byte === 13 && this.#peek(1) === 10) this.position += 1;
    else if (byte !== 10 && byte !== 13) out.push(ESCAPES[String.fromCodePoint(byte)] ?? byte);
  }
}

function pairs(list: readonly Operand[]): Map<string, Operand> {
  const map = new Map<string, Operand>();
  for (let index = 0; index < list.length; index += 2) {
    const key = list[index];
    const value = list[index + 1];
    if (!isName(key) || value === undefined) throw new SyntaxError('a dictionary is not made of pairs');
    map.set(key.name, value);
  }
  return map;
}

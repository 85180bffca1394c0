/** Takes PDF syntax apart into tokens (ISO 32000-1, 7.2 and 7.3), whether it stands in a file or in content. */
import { Unreadable } from './faults.ts';
import type { Name } from './values.ts';

/** What is no value: an operator, a keyword, or a bracket around values. */
export class Word {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

export type Token = null | boolean | number | Name | Uint8Array | Word;

const SPACE = new Set('\0\t\n\f\r ');
const DELIMITER = new Set('()<>[]{}/%');
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export class Lexer {
  /** One character for each byte. */
  readonly text: string;
  position: number;

  constructor(text: string, position = 0) {
    this.text = text;
    this.position = position;
  }

  /** Passes over space and comments; false if nothing is left after them. */
  skip(): boolean {
    for (; this.position < this.text.length; this.position += 1) {
      const character = this.#peek();
      if (character === '%') while (!/[\r\n]|^$/u.test(this.#peek(1))) this.position += 1;
      else if (!SPACE.has(character)) return true;
    }
    return false;
  }

  /** @throws {Unreadable} at what is no PDF syntax, and at the end. */
  next(): Token {
    if (!this.skip()) throw new Unreadable('something is missing at the end');
    const first = this.#peek();
    if (first === '/') return { name: this.#name() };
    if (first === '(') return this.#literal();
    if (first === '[' || first === ']') return this.#bracket(first);
    const double = first + this.#peek(1);
    if (double === '<<' || double === '>>') return this.#bracket(double);
    if (first === '<') return this.#hexadecimal();
    const word = this.#regular();
    if (word === '') throw new Unreadable(`"${first}" stands at ${this.position}`);
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Word(word);
  }

  #peek(ahead = 0): string {
    return this.text.charAt(this.position + ahead);
  }

  #bracket(bracket: string): Word {
    this.position += bracket.length;
    return new Word(bracket);
  }

  #regular(): string {
    const start = this.position;
    for (; this.position < this.text.length; this.position += 1) {
      const character = this.#peek();
      if (SPACE.has(character) || DELIMITER.has(character)) break;
    }
    return this.text.slice(start, this.position);
  }

  #name(): string {
    this.position += 1;
    const written = this.#regular();
    if (!/^(?:[!"$-~]|#(?!00)[\da-f]{2})*$/iu.test(written))
      throw new Unreadable(`the name /${written} is not written as names are`);
    if (!written.includes('#')) return written;
    const bytes = written.replaceAll(/#(..)/gu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    const text = Buffer.from(bytes, 'latin1').toString('utf8');
    return text.includes('\uFFFD') ? bytes : text;
  }

  #hexadecimal(): Uint8Array {
    const end = this.text.indexOf('>', this.position);
    if (end === -1) throw new Unreadable('a string is not closed');
    const digits = this.text.slice(this.position + 1, end).replaceAll(/[\s\0]/gu, '');
    if (!/^(?:[\da-f]{2})*$/iu.test(digits))
      throw new Unreadable(`<${digits}> is not made of pairs of digits`, 'hexadecimal');
    this.position = end + 1;
    return Buffer.from(digits, 'hex');
  }

  #literal(): Uint8Array {
    let out = '';
    let depth = 1;
    for (this.position += 1; this.position < this.text.length; this.position += 1) {
      const character = this.#peek();
      if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      if (depth === 0) {
        this.position += 1;
        return Buffer.from(out, 'latin1');
      }
      if (character === '\\') out += this.#escaped();
      else out += this.#lineEnd() ? '\n' : character;
    }
    throw new Unreadable('a string is not closed');
  }

  /** Whether a line ends here; of two characters that end it, it passes over the first. */
  #lineEnd(): boolean {
    if (this.#peek() === '\r' && this.#peek(1) === '\n') this.position += 1;
    return this.#peek() === '\n' || this.#peek() === '\r';
  }

  /** Stands on a backslash, and stops on the last character that belongs to it. */
  #escaped(): string {
    this.position += 1;
    const octal = /^[0-7]{1,3}/u.exec(this.text.slice(this.position, this.position + 3))?.[0];
    if (octal !== undefined) {
      this.position += octal.length - 1;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    return this.#lineEnd() ? '' : (ESCAPES[this.#peek()] ?? this.#peek());
  }
}

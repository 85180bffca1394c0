/** Puts tokens together into values. */
import { Unreadable } from './faults.ts';
import { Lexer, Word } from './lexer.ts';
import { isInteger, isName, Reference } from './values.ts';
import type { Dict, PdfValue, Resolve } from './values.ts';

export class Parser {
  readonly lexer: Lexer;
  readonly #resolve: Resolve | undefined;

  /** In content there is nothing that finds what a reference leads to: references stand in files only. */
  constructor(text: string, position = 0, resolve?: Resolve) {
    this.lexer = new Lexer(text, position);
    this.#resolve = resolve;
  }

  /**
   * The next value, or the word that stands in place of one.
   * @throws {Unreadable}
   */
  next(): PdfValue | Word {
    const token = this.lexer.next();
    if (!(token instanceof Word)) return token;
    if (token.word === '[') return this.#until(']');
    if (token.word === '<<') return pairs(this.#until('>>'));
    if (token.word === ']' || token.word === '>>') throw new Unreadable(`${token.word} closes nothing`);
    return token;
  }

  /** @throws {Unreadable} where no value stands. */
  value(): PdfValue {
    const found = this.next();
    if (found instanceof Word) throw new Unreadable(`"${found.word}" stands in place of a value`);
    return found;
  }

  #until(close: string): PdfValue[] {
    const list: PdfValue[] = [];
    for (;;) {
      if (!this.lexer.skip()) throw new Unreadable('an array or a dictionary is not closed');
      const { position } = this.lexer;
      if (this.lexer.text.startsWith(close, position)) {
        this.lexer.position += close.length;
        return list;
      }
      const found = this.next();
      if (!(found instanceof Word)) list.push(found);
      else if (found.word === 'R') list.push(this.#reference(list));
      else throw new Unreadable(`"${found.word}" stands inside an array or a dictionary`);
    }
  }

  #reference(list: PdfValue[]): Reference {
    const generation = list.pop();
    const number = list.pop();
    if (this.#resolve === undefined || !isInteger(number) || !isInteger(generation))
      throw new Unreadable('an R is no reference');
    return new Reference(number, generation, this.#resolve);
  }
}

/** @throws {Unreadable} if the list is no row of names, each with its value. */
export function pairs(list: readonly PdfValue[]): Dict {
  const dict = new Map<string, PdfValue>();
  for (let index = 0; index < list.length; index += 2) {
    const key = list[index];
    const value = list[index + 1];
    if (!isName(key) || value === undefined) throw new Unreadable('a dictionary is not made of pairs');
    if (dict.has(key.name)) throw new Unreadable(`a dictionary has ${key.name} twice`);
    dict.set(key.name, value);
  }
  return dict;
}

/** Takes a content stream apart into operations (ISO 32000-1, 7.8.2). */
import { Unreadable } from '../read/faults.ts';
import { Word } from '../read/lexer.ts';
import { Parser, pairs } from '../read/parser.ts';
import type { Dict, PdfValue } from '../read/values.ts';

export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
  /** Offset of the operator in the stream. */
  readonly offset: number;
}

/**
 * The operations of a stream in order. An inline image is one operation BI with its dictionary.
 * @throws {Unreadable} at what is no PDF syntax, such as a hexadecimal string with an odd number of digits.
 */
export function* operations(bytes: Uint8Array): Generator<Operation> {
  const parser = new Parser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  let operands: PdfValue[] = [];
  while (parser.lexer.skip()) {
    const offset = parser.lexer.position;
    const found = parser.next();
    if (!(found instanceof Word)) {
      operands.push(found);
      continue;
    }
    yield found.word === 'BI'
      ? { operator: 'BI', operands: [inlineImage(parser)], offset }
      : { operator: found.word, operands, offset };
    operands = [];
  }
  if (operands.length > 0) throw new Unreadable('operands stand at the end without an operator');
}

/** The dictionary of an inline image; passes over its data and its EI. */
function inlineImage(parser: Parser): Dict {
  const { lexer } = parser;
  const list: PdfValue[] = [];
  for (;;) {
    if (!lexer.skip()) throw new Unreadable('an inline image has no data');
    const found = parser.next();
    if (found instanceof Word) break;
    list.push(found);
  }
  const end = /\sEI(?=\s|$)/u.exec(lexer.text.slice(lexer.position));
  if (end === null) throw new Unreadable('an inline image has no end');
  lexer.position += end.index + end[0].length;
  return pairs(list);
}

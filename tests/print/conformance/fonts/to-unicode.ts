/** What a ToUnicode CMap (ISO 32000-1, 9.10.3) makes of the codes of a font. */
import { operations } from '../content/tokens.ts';
import { isList } from '../read/values.ts';
import type { PdfValue } from '../read/values.ts';

/** The text of each code. What cannot be read is left out. */
export function readToUnicode(bytes: Uint8Array): Map<number, string> {
  const map = new Map<number, string>();
  try {
    for (const { operator, operands } of operations(bytes)) {
      if (operator === 'endbfchar') addCharacters(map, operands);
      else if (operator === 'endbfrange') addRanges(map, operands);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return map;
}

function addCharacters(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [code, text] = [number(operands[index]), utf16(operands[index + 1])];
    if (code !== undefined && text !== undefined) map.set(code, text);
  }
}

function addRanges(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [first, last, target] = [number(operands[index]), number(operands[index + 1]), operands[index + 2]];
    if (first === undefined || last === undefined || last - first > 0xff_ff) continue;
    for (let code = first; code <= last; code += 1) {
      const step = code - first;
      const text = isList(target) ? utf16(target[step]) : stepped(utf16(target), step);
      if (text !== undefined) map.set(code, text);
    }
  }
}

/** The text of a range whose first code has this text: only the last unit counts on. */
function stepped(text: string | undefined, step: number): string | undefined {
  if (text === undefined || text === '') return text;
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + step);
}

function number(operand: PdfValue | undefined): number | undefined {
  return operand instanceof Uint8Array ? operand.reduce((sum, byte) => sum * 256 + byte, 0) : undefined;
}

function utf16(operand: PdfValue | undefined): string | undefined {
  if (!(operand instanceof Uint8Array) || operand.length % 2 !== 0) return undefined;
  return Buffer.from(operand).swap16().toString('utf16le');
}

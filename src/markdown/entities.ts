import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from './pipeline.ts';

/** A character as HTML writes it, by its number or its name. */
export const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/;

/** Names that were looked up before. */
const known = new Map<string, string>();

/**
 * What an entity stands for; the parser's own answer for a name, so that there is one list of them.
 *
 * @param match - of `entity`
 * @returns null for a name that is none: such words are ordinary text
 */
export function characterOf([whole, decimal, hex, name]: RegExpExecArray): string | null {
  if (name !== undefined) {
    const character = known.get(whole) ?? toString(parseMarkdown('naam', whole).tree);
    known.set(whole, character);
    return character === whole ? null : character;
  }
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

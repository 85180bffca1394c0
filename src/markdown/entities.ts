import { decodeString } from 'micromark-util-decode-string';

/** A character as HTML writes it, by its number or its name. */
export const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;

/**
 * What an entity stands for, by the parser's own list.
 *
 * @returns null for a name that is none: such words are ordinary text; and for a number that is none, which Markdown
 *   reads as U+FFFD and the account tells of
 */
export function characterOf(written: string): string | null {
  const character = decodeString(written);
  return character === written || (character === '\ufffd' && !isReplacement.test(written)) ? null : character;
}

const isReplacement = /^&#(?:x0*fffd|0*65533);$/i;

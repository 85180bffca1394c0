import { defined } from '../../diagnostics/defined.ts';
import { decodeString } from 'micromark-util-decode-string';
import type { Found } from './finding.ts';
import type { Construct, Piece, Tokens } from './tokens.ts';

/**
 * Finds characters to which Markdown gives another meaning than their author will have had: stars of a sum, the signs
 * of a path, the number of a character that does not exist.
 *
 * @param text - the whole file
 * @param tokens - what was typed in it
 */
export function otherMeanings(text: string, { texts, references, constructs }: Tokens): Found[] {
  return [
    ...constructs.flatMap((construct) => stars(text, construct)),
    ...texts.flatMap((piece) => backslash(text, piece)),
    ...references.flatMap((piece) => noCharacter(text, piece)),
  ];
}

const letter = /[\p{L}\p{N}]/u;

/** Emphasis that begins or ends at a digit, or both in the middle of a word. */
function stars(text: string, { type, start, end }: Construct): Found[] {
  if ((type !== 'emphasis' && type !== 'strong') || text[start] !== '*') return [];
  const before = nextTo(text, start - 1, -1);
  const after = nextTo(text, end, 1);
  const opens = letter.test(before) && letter.test(nextTo(text, start, 1));
  const closes = letter.test(after) && letter.test(nextTo(text, end - 1, -1));
  const sum = (opens && /\d/.test(before)) || (closes && /\d/.test(after));
  if (!sum && !(opens && closes && type === 'emphasis')) return [];
  const from = start - wordBefore(text, start, 20).length;
  const to = end + (/^\S*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  return [{ start, end, noticed: { kind: 'stars-lost', written: text.slice(from, to) } }];
}

/** The character at a place, or the first beyond it that is no star. */
function nextTo(text: string, place: number, step: 1 | -1): string {
  let at = place;
  while (text[at] === '*') at += step;
  return text[at] ?? '';
}

function wordBefore(text: string, end: number, atMost: number): string {
  return defined(/\S*$/.exec(text.slice(Math.max(0, end - atMost), end)), 'a word, if empty')[0];
}

/** `\\server` and `C:\_map`: in a path every sign counts. */
function backslash(text: string, { type, start }: Piece): Found[] {
  if (type !== 'characterEscapeValue') return [];
  const before = wordBefore(text, start - 1, 100);
  const isShare = text[start] === '\\' && /^[("'“‘]*$/.test(before) && letter.test(text[start + 1] ?? '');
  const inPath = text[start] !== '\\' && /^[("'“‘]*(?:[a-z]:|\\\\)(?:\\.*[^\\]|[^\\]*)$/i.test(before);
  if (!isShare && !inPath) return [];
  const written = text.slice(start - 1, start + 1);
  return [{ start: start - 1, end: start + 1, noticed: { kind: 'backslash-lost', written } }];
}

/** Markdown puts U+FFFD where a character written by number cannot be. */
function noCharacter(text: string, { start, end }: Piece): Found[] {
  const written = text.slice(start, end);
  if (decodeString(written) !== '\ufffd' || /^&#(?:x0*fffd|0*65533);$/i.test(written)) return [];
  return [{ start, end, noticed: { kind: 'character-impossible', written } }];
}

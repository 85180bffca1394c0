import type { Letter } from './letter.ts';
import { toText } from './to-text.ts';

/** Longer addresses are cut off, or not opened at all, by programs for mail and by Windows. */
const longest = 2000;

/**
 * The letter as a link that opens a message (RFC 6068), without addressee: lists name none by mail.
 *
 * @returns null for a letter that is too long for one: then its text is to be pasted
 */
export function toMailto(letter: Letter): string | null {
  const body = encodeURIComponent(toText(letter).replaceAll('\n', '\r\n'));
  const link = `mailto:?subject=${encodeURIComponent(letter.subject)}&body=${body}`;
  return link.length <= longest ? link : null;
}

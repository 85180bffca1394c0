import type { Found } from './finding.ts';
import type { Construct, Piece, Tokens } from './tokens.ts';

/**
 * Finds what was meant as markup and is read as it stands: a comment that does not end, braces that hold
 * no attributes. Readers would see it.
 *
 * @param text - the whole file
 * @param tokens - what was typed in it
 */
export function visibleMarkup(text: string, { texts, constructs }: Tokens): Found[] {
  return [
    ...texts.flatMap((piece) => visibleComment(text, piece)),
    ...constructs.flatMap((construct) => unreadBraces(text, construct)),
  ];
}

/** Within a sentence `<!--` without `-->` is no comment but text. */
function visibleComment(text: string, { type, start, end }: Piece): Found[] {
  if (type !== 'data') return [];
  const at = text.slice(start, end).indexOf('<!--');
  if (at === -1) return [];
  return [{ start: start + at, end, noticed: { kind: 'comment-in-sight' } }];
}

/** Where Markdown cannot read what stands between braces, readers would see them behind the words. */
function unreadBraces(text: string, { type, start, end }: Construct): Found[] {
  if (type !== 'directiveText' || text[end] !== '{' || text[end - 1] !== ']') return [];
  const braces = /^[^\n}]*\}?/.exec(text.slice(end, end + 200))?.[0] ?? '{';
  const directive = /^:[^[]*/.exec(text.slice(start, end))?.[0] ?? ':';
  return [{ start: end, end: end + braces.length, noticed: { kind: 'braces-unread', braces, directive } }];
}

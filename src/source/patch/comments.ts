import { isDeepStrictEqual } from 'node:util';
import { CST, Lexer } from 'yaml';
import type { Splice } from './splice.ts';

/** A piece of a text; `to` is the place behind it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

interface Comment extends Range {
  readonly text: string;
}

/** Signs that the lexer adds, which are not in the text. */
const added: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * Whether a text of YAML has its comments still after a splice, in the same order.
 *
 * @param own - where a comment may go along with what is taken out; null where none may
 */
export function keepsComments(
  before: string,
  after: string,
  { from, to }: Splice,
  own: Range | null,
): boolean {
  const comments = commentsIn(before);
  const lost = comments.filter((comment) => comment.from < to && comment.to > from);
  const kept = comments.filter((comment) => !lost.includes(comment));
  return (
    lost.every((comment) => own !== null && own.from <= comment.from && comment.to <= own.to) &&
    isDeepStrictEqual(textsOf(kept), textsOf(commentsIn(after)))
  );
}

function textsOf(comments: readonly Comment[]): string[] {
  return comments.map(({ text }) => text);
}

function commentsIn(source: string): Comment[] {
  const comments: Comment[] = [];
  let from = 0;
  let previous = '';
  for (const text of new Lexer().lex(source)) {
    // The lines of a text may begin with the same sign.
    if (text.startsWith('#') && previous !== CST.SCALAR)
      comments.push({ from, to: from + text.length, text });
    if (!added.has(text)) from += text.length;
    previous = text;
  }
  return comments;
}

import { isDeepStrictEqual } from 'node:util';
import { CST, Lexer } from 'yaml';

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
 * Whether a text of YAML has its comments still after a change, in the same order.
 *
 * @param own - the piece that went, of which the comments are to go too; null where nothing went
 */
export function keepsComments(before: string, after: string, own: Range | null): boolean {
  const kept = commentsIn(before).filter(({ from, to }) => own === null || from < own.from || to > own.to);
  return isDeepStrictEqual(textsOf(kept), textsOf(commentsIn(after)));
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

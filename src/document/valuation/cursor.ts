import type { Token, TokenKind } from './lex.ts';

/** A place in a row of tokens, which reading moves on. */
export interface Cursor {
  readonly line: string;
  readonly tokens: readonly Token[];
  /** Index of the next token. */
  at: number;
  /** Index of the first token that is not to be read: the end, or that of the brackets one is in. */
  readonly end: number;
}

/** The next token, or one further on; undefined at the end. */
export function peek({ tokens, at, end }: Cursor, ahead = 0): Token | undefined {
  return at + ahead < end ? tokens[at + ahead] : undefined;
}

/** Passes the next token if it is of this kind and, where given, of this text. */
export function take(cursor: Cursor, kind: TokenKind, text?: string | RegExp): Token | null {
  const token = peek(cursor);
  if (token?.kind !== kind) return null;
  if (text instanceof RegExp ? !text.test(token.meaning) : text !== undefined && token.text !== text)
    return null;
  cursor.at += 1;
  return token;
}

/** Whether one of these marks comes next; it is passed. */
export function takeMark(cursor: Cursor, marks: string): boolean {
  const token = peek(cursor);
  if (token?.kind !== 'punctuation' || !marks.includes(token.text)) return false;
  cursor.at += 1;
  return true;
}

/** Passes words in a row, whatever their case; null, and nothing passed, where they differ. */
export function takeWords(cursor: Cursor, words: string): boolean {
  const wanted = words.split(' ');
  if (!wanted.every((word, index) => peek(cursor, index)?.meaning === word)) return false;
  cursor.at += wanted.length;
  return true;
}

/** The text from one token up to another, as it stands. */
export function textBetween({ line, tokens }: Cursor, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? line.slice(first.start, last.end) : '';
}

/** What has not been read. */
export function restOf({ line, tokens, at }: Cursor): string {
  const next = tokens[at];
  return next ? line.slice(next.start) : '';
}

/** Index of the bracket that closes the one at an index; -1 where none does. */
export function closing({ tokens, end }: Cursor, open: number): number {
  let depth = 0;
  for (let index = open; index < end; index += 1) {
    const text = tokens[index]?.text;
    if (text === '(') depth += 1;
    else if (text === ')') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

/** Index of the bracket that closes what opens here; -1 where no brackets open, or nothing closes them. */
export function closingHere(cursor: Cursor): number {
  return peek(cursor)?.text === '(' ? closing(cursor, cursor.at) : -1;
}

/** A cursor over what stands between two tokens. */
export function within(cursor: Cursor, from: number, to: number): Cursor {
  return { ...cursor, at: from, end: to };
}

export function atEnd({ at, end }: Cursor): boolean {
  return at >= end;
}

import type {} from 'remark-parse';
import type { Data } from 'unified';

/** An addition to how text becomes tokens, and how tokens become nodes. */
export type Tokens = NonNullable<Data['micromarkExtensions']>[number];
export type Nodes = NonNullable<Data['fromMarkdownExtensions']>[number];

export type Construct = Exclude<NonNullable<NonNullable<Tokens['document']>[string]>, readonly unknown[]>;
export type Tokenize = Construct['tokenize'];
export type Context = ThisParameterType<Tokenize>;
export type Effects = Parameters<Tokenize>[0];
export type State = Parameters<Tokenize>[1];
export type Code = Parameters<State>[0];

/** A space, or one of the columns a tab fills. */
export function isSpace(code: Code): boolean {
  return code === 32 || code === -1 || code === -2;
}

/** The end of a line or of the text. */
export function isEnd(code: Code): boolean {
  return code === null || (code < -2 && code > -6);
}

/**
 * Passes over spaces.
 *
 * @param most - how many at the most
 * @param type - of the token they become; null where they become none
 * @param next - where to go on
 */
export function spaces(
  effects: Effects,
  most: number,
  type: 'linePrefix' | 'listItemIndent' | 'listItemPrefixWhitespace' | null,
  next: (code: Code, count: number) => State | undefined,
): State {
  let count = 0;
  return (first) => {
    if (!isSpace(first) || most === 0) return next(first, 0);
    if (type !== null) effects.enter(type);
    const within: State = (code) => {
      if (isSpace(code) && count < most) {
        count += 1;
        effects.consume(code);
        return within;
      }
      if (type !== null) effects.exit(type);
      return next(code, count);
    };
    return within(first);
  };
}

/** Fits on what is left of a line when that is nothing. */
export const blankRest: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) =>
    spaces(effects, Infinity, null, (code) => (isEnd(code) ? ok(code) : nok(code))),
};

/** Fits on one to four spaces with words behind them: more of them begin text of another kind. */
export const fewSpaces: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) =>
    spaces(effects, 5, null, (code, count) => (count > 0 && count < 5 ? ok(code) : nok(code))),
};

/** Fits on so many spaces. */
export function exactly(count: number, type: 'listItemIndent'): Construct {
  return {
    partial: true,
    tokenize: (effects, ok, nok) =>
      spaces(effects, count, type, (code, found) => (found === count ? ok(code) : nok(code))),
  };
}

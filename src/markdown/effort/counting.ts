import type { Code, Construct, Extension, TokenizeContext } from 'micromark-util-types';
import { mostLookingAhead, mostLookingBack, mostSigns } from './limits.ts';
import { lookAheadIn } from './look-ahead.ts';
import type { LookAhead } from './look-ahead.ts';
import { TooMuchError } from './too-much.ts';

/** What reading a text has asked for so far. */
export interface Effort {
  /** Steps back over what was read, from signs that may end something. */
  back: number;
  /** Characters from signs that may begin something to where it ends. */
  ahead: number;
  signs: number;
}

/** Counts the work that the signs of a text give the parser. */
export interface Counter {
  readonly extension: Extension;
  readonly effort: Effort;
  /** Begins to count for a text. */
  readonly reset: (body: string) => void;
}

/** `*`, `_`, `~` and `]`. */
const closers = new Set([42, 95, 126, 93]);
/** A backtick, `<`, `:`, `[` and `!`. */
const openers = [96, 60, 58, 91, 33];
/** `(`, at which nothing begins but behind `]`: no construct of the parser but the counter is there. */
const parenthesis = 40;

/**
 * A counter for one parser. It is asked first at each sign that may be markup and never takes it; when the work grows
 * beyond what any text for people takes, it throws, before the parser begins that work.
 */
export function newCounter(): Counter {
  const effort: Effort = { back: 0, ahead: 0, signs: 0 };
  let lookAhead: LookAhead = () => 0;
  const counting: Construct = {
    // Left to the constructs it stands beside: where one of them may begin, the parser tries all, and those of code and
    // of aanduidingen may not begin right behind their own sign.
    previous: () => false,
    tokenize(_effects, _ok, nok) {
      return (code) => {
        count(effort, this, code, lookAhead);
        return nok(code);
      };
    },
  };
  return {
    effort,
    extension: {
      text: {
        ...Object.fromEntries([...closers, ...openers].map((code) => [code, counting])),
        [parenthesis]: { ...counting, previous: () => true },
      },
    },
    reset: (body) => {
      Object.assign(effort, { back: 0, ahead: 0, signs: 0 });
      lookAhead = lookAheadIn(body);
    },
  };
}

/** @throws TooMuchError when it is too much */
function count(effort: Effort, context: TokenizeContext, code: Code, lookAhead: LookAhead): void {
  const { offset } = context.now();
  effort.signs += 1;
  if (code !== null && closers.has(code)) effort.back += context.events.length;
  else effort.ahead += lookAhead(offset);
  const isTooMuch =
    effort.back > mostLookingBack || effort.ahead > mostLookingAhead || effort.signs > mostSigns;
  if (!isTooMuch) return;
  throw new TooMuchError({ noticed: { kind: 'signs-too-many' }, offset });
}

import type { Event, Extension, TokenizeContext } from 'micromark-util-types';

/** Keeps the tokens of a text: remark-parse makes a tree of them and lets them go. */
export interface Tape {
  /** For the parser whose tokens are to be kept. */
  readonly extension: Extension;
  /** The tokens of what was read since the last time, in the order of the text. */
  readonly take: () => readonly Event[];
}

/**
 * A tape for one parser. It listens in where a container might begin, which is asked at the first line of every text,
 * and never says that one does; what is then being read holds all tokens once reading is done.
 */
export function newTape(): Tape {
  const heard: TokenizeContext[] = [];
  return {
    extension: {
      document: {
        null: {
          tokenize(_effects, _ok, nok) {
            if (heard.length === 0) heard.push(this);
            return nok;
          },
        },
      },
    },
    take: () => heard.pop()?.events ?? [],
  };
}

import type { Event, Extension, TokenizeContext } from 'micromark-util-types';

/** Keeps the tokens of a text: remark-parse makes a tree of them and lets them go. */
export interface TokenRecorder {
  /** For the parser whose tokens are to be kept. */
  readonly extension: Extension;
  /** Reads one text with that parser, and gives its tokens in the order of the text besides. */
  readonly record: <T>(read: () => T) => { readonly result: T; readonly events: readonly Event[] };
}

/**
 * A recorder for one parser. It listens in where a container might begin, which is asked at the first line of every text,
 * and never says that one does; what is then being read holds all tokens once reading is done.
 */
export function newTokenRecorder(): TokenRecorder {
  /** What is being read; the text itself begins before the blocks in it that are read like a text. */
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
    record: (read) => {
      // A text that could not be read to its end may have left something.
      heard.length = 0;
      const result = read();
      return { result, events: heard.pop()?.events ?? [] };
    },
  };
}

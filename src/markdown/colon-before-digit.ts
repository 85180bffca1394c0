import type { Code, Construct, Extension } from 'micromark-util-types';

/** As micromark counts signs. */
const colon = 58;

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

/** Takes a colon before a digit for text, where a directive could begin: `10:30[^1]` is a time with a note. */
const colonBeforeDigit: Construct = {
  previous: (code) => code !== colon,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return (next) => (isDigit(next) ? ok(next) : nok(next));
    };
  },
};

/** For a parser that reads directives. */
export const colonsBeforeDigits: Extension = { text: { [colon]: colonBeforeDigit } };

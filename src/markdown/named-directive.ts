import { directive } from 'micromark-extension-directive';
import type { Construct, Extension, State } from 'micromark-util-types';

/** The colon, as micromark counts signs. */
const colon = 58;

/** Directives in a line of text, but for those whose name would begin with a digit: `10:30[^1]` is a time with a note. */
export function namedDirective(): Extension {
  const extension = directive();
  const inText = extension.text?.[colon] ?? [];
  const constructs = (Array.isArray(inText) ? inText : [inText]).map(withName);
  return { ...extension, text: { ...extension.text, [colon]: constructs } };
}

function withName(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(beforeLetter, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

/** Looks past the colon. */
const beforeLetter: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const name: State = (code) => (code !== null && code >= 48 && code <= 57 ? nok(code) : ok(code));
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return name;
    };
  },
};

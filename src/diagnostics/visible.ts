import type { Diagnostic } from './diagnostic.ts';
import { numberOf } from './invisible.ts';

/** What makes a terminal do something, or turns a line round, instead of being read. */
const control = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text as it may be written to a terminal: control characters are signs that stand for them, `␛` for ESC, and
 * `⟨U+202E⟩` where there is no such sign. Line ends and tabs stay.
 */
export function visible(text: string): string {
  return text.replace(control, (character) =>
    character === '\n' || character === '\t' ? character : signFor(character),
  );
}

/** A diagnostic of which every text may be written to a terminal, each on one line. */
export function visibleDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const line = (text: string): string => visible(text).replaceAll('\n', '␊');
  const { related, accepted } = diagnostic;
  return {
    ...diagnostic,
    file: line(diagnostic.file),
    found: line(diagnostic.found),
    expected: line(diagnostic.expected),
    repair: line(diagnostic.repair),
    ...(related && { related: { ...related, file: line(related.file), message: line(related.message) } }),
    ...(accepted !== undefined && { accepted: line(accepted) }),
  };
}

function signFor(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨${numberOf(code)}⟩`;
}

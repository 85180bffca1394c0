import { shorten } from '../diagnostics/shorten.ts';

/** Words as a message shows them: `` `a`, `b` of `c` ``. */
export function anyOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} of ${last}`;
}

/** Asks after what exists and is most like what was written; tells what else to do when nothing is. */
export function didYouMean(suggestions: readonly string[], otherwise: string): string {
  return suggestions.length === 0 ? otherwise : `Bedoelde u ${anyOf(suggestions)}?`;
}

/** Words of an author as a message shows them: on one line, and not too many. */
export function quote(words: string): string {
  return shorten(words.replace(/\s+/g, ' ').replaceAll('\0', '\ufffd').trim());
}

/** A sign at the beginning of a line written so that Markdown reads it as text. */
export function escaped(sign: string): string {
  return sign.replace(/(?=[-+*.)°])/, '\\').replace('\\°', '&deg;');
}

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

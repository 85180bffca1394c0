const ordinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'.split(
    ' ',
  );

/** A number as leden are cited: `2` → "tweede"; null past twenty, and for what is no number, such as `1a`. */
export function toOrdinal(number: string): string | null {
  return ordinals[Number(number) - 1] ?? null;
}

/** The number that such a word stands for: "tweede" → `2`; null for any other word. */
export function fromOrdinal(word: string): string | null {
  const at = ordinals.indexOf(word);
  return at === -1 ? null : String(at + 1);
}

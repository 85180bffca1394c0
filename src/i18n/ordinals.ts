const ordinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'.split(
    ' ',
  );

/** A number as leden are cited: `2` → "tweede"; null past twenty, and for what is no number, such as `1a`. */
export function toOrdinal(number: string): string | null {
  return ordinals[Number(number) - 1] ?? null;
}

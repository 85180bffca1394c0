/** Words that give way to others: the first of their kind on a line, from a column on. */
export interface WordsFix {
  readonly line: number;
  readonly column: number;
  readonly old: string;
  readonly new: string;
}

/**
 * A repair as data: what to write at the place of a finding. `npm run check -- --herstel` and the form carry it out, so
 * it stands only where it is certain what was meant; the words beside it say the same.
 */
export type Fix =
  /** Another value for the key, or the item of a list, at the place. */
  | { readonly kind: 'value'; readonly old: unknown; readonly new: unknown }
  /** Quotes round the value of the key at the place: a text as it was typed, where it was read as a number. */
  | { readonly kind: 'quotes' }
  /** Another name for the key at the place. */
  | { readonly kind: 'key'; readonly old: string; readonly new: string }
  /** Other words on the line of the place, from there on. */
  | { readonly kind: 'words'; readonly old: string; readonly new: string }
  /** The same in more places. */
  | { readonly kind: 'all'; readonly words: readonly WordsFix[] }
  /** Two spaces for each tab at the beginning of the line at the place, and of those below it that have one too. */
  | { readonly kind: 'spaces' };

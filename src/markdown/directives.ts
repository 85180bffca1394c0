/** The value of an attribute, or null where nothing is given: `{naar}` and `{naar=}` say no more than `{}`. */
export function given(value: string | null | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

/** What may stand between the braces behind each `:naam[…]` in a sentence. */
export const textDirectives: ReadonlyMap<string, readonly string[]> = new Map([
  ['wet', ['naar', 'artikel', 'lid']],
  ['begrip', ['naar']],
  ['actor', ['naar']],
  ['bron', ['naar']],
  ['taal', ['lang']],
  ['gegeven', []],
]);

/** What may stand between the braces behind each `:::naam` that opens a block. */
export const containerDirectives: ReadonlyMap<string, readonly string[]> = new Map([
  ['tabel', ['id', 'liggend']],
  ['let-op', []],
]);

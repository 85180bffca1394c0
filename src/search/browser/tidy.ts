/** What a copy brings along that nobody sees: soft hyphens, and signs without width. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** A hyphen at the end of a line; before `en` and `of` one stands for the rest of a word. */
const brokenOff = /(?<=\p{Ll})[-\u2010]\s+(?!(?:en|of|dan|noch|tot|als)\s)(?=\p{Ll})/gu;

/** A sign between two words, of which each is asked for; in `m.b.t.` and `t/m` there are none. */
const between = /(?<=\p{L}{3})[.,:;/|&+](?=\p{L}{3})/gu;

/** A number and its unit, written as one. */
const counted =
  /(?<![\p{L}\p{N}.,-])(\d+)(?=(?:jaar|jaren|jr|maand(?:en)?|mnd|weken|week|dag(?:en)?)(?!\p{L}))/giu;

/** Whether a text is the address of a page, whole or from the root of its site. */
export function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/\S+|\/\S*\/(?:[#?]\S*)?)\s*$/i.test(text);
}

/** A query as it was meant: one that was copied from a PDF, a page or elsewhere has more in it than a reader types. */
export function tidied(text: string): string {
  const seen = text.replace(unseen, '').normalize('NFKC');
  if (/https?:\/\//i.test(seen) || isAddress(seen)) return seen.trim();
  return seen.replace(brokenOff, '-').replace(between, ' ').replace(counted, '$1 ');
}

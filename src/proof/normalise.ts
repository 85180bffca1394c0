/** What stands between letters and is not read: white space, soft hyphens, joiners, marks of direction or of form. */
const silent = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** The same without the white space. */
const unheard = /\p{Default_Ignorable_Code_Point}+/gu;

/** Most letters are as they should be. */
const plain = /^[!-~]*$/;

/**
 * Brings text of source, site and PDF to one form: no white space and soft hyphens, ligatures and composed letters
 * taken apart, one kind of hyphen. It works letter by letter, so a text may be brought to it in pieces.
 */
export function normalise(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFKD').replace(silent, '').replaceAll('\u2010', '-');
}

/** The same, but with a space wherever white space divides words. */
export function normaliseWords(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFKD').replace(unheard, '').replaceAll('\u2010', '-').replace(/\s+/gu, ' ');
}

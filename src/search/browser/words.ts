/** Divides text where Pagefind does, so that the locations it gives are places in this list. */
export function splitWords(text: string): string[] {
  return text.split(/[^\S\uFEFF]+/);
}

/**
 * A word as it is compared: small letters and digits only, without accents (`Één,` is `een`). A point within a
 * number stays: `1.2` is not `12`.
 */
export function normalise(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!\p{N})\.|\.(?![\p{L}\p{N}])|[^\p{L}\p{N}.]/gu, '');
}

/**
 * The forms under which a word of the text can be found. What hyphens and slashes join is found as a whole and
 * by its parts: `contra-inlichtingen` also as `inlichtingen`.
 */
export function wordForms(word: string): string[] {
  const parts = word.split(/[\p{Pd}/]/u);
  return [...new Set([word, ...(parts.length > 1 ? parts : [])].map(normalise))].filter(
    (form) => form !== '',
  );
}

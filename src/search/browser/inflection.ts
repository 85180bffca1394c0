/** Shortest form worth looking for inside longer words; `wet` or `lid` would be found by chance. */
export const shortestPart = 4;

/**
 * The regular forms of a Dutch noun that its compounds can end in, from singular or plural: `termijn` and
 * `termijnen` both give `termijn`, `termijnen` and more. Some are no words at all; they match nothing.
 *
 * @param exists - whether something is a word of the document: `taken` has the singular `taak`, not `tak`
 */
export function nounForms(word: string, exists: (word: string) => boolean): string[] {
  const singulars = singularsOf(word).filter((singular, index) => index === 0 || exists(singular));
  const forms = [word, ...singulars].flatMap((form) => [form, ...pluralsOf(form)]);
  return [...new Set(forms)].filter((form) => form.length >= shortestPart);
}

/**
 * What a word can be the plural of: `rapporten` → `rapport`, `taken` → `taak`, `brieven` → `brief`.
 *
 * @returns first the word with its ending cut off, then what takes more than cutting
 */
export function singularsOf(word: string): string[] {
  if (word.endsWith('heden')) return [word.replace(/heden$/, 'heid')];
  if (word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1)];
  if (!word.endsWith('en')) return [];
  const cut = word.slice(0, -2);
  const undoubled = cut.replace(/([bdfgklmnprst])\1$/, '$1');
  const hardened = cut.replace(/v$/, 'f').replace(/z$/, 's');
  const lengthened = hardened.replace(/(^|[^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3');
  return [...new Set([cut, word.slice(0, -1), undoubled, hardened, lengthened])];
}

/** What a word can be the singular of: `dossier` → `dossiers`, `orgaan` → `organen`, `bewaar` → `bewaren`. */
export function pluralsOf(word: string): string[] {
  const shortened = word.replace(/(^|[^aeiou])([aeou])\2([^aeiou])$/, '$1$2$3');
  const softened = shortened.replace(/f$/, 'v').replace(/s$/, 'z');
  const doubled = word.replace(/([^aeiou][aeiou])([bdfgklmnprst])$/, '$1$2$2');
  const stems = [word, shortened, softened, doubled].map((stem) => `${stem}en`);
  return [...[`${word}s`, `${word}e`, `${word}n`, word.replace(/heid$/, 'heden')], ...stems];
}

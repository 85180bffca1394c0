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

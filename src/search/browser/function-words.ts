import { plainWord } from './keys.ts';

/** Words that hold sentences together: they stand everywhere, and are looked for only within a phrase. */
const words = new Set(
  'aan al als bij dan dat de den der des deze die dit door dus een eens en er had heb heeft het hij hun ik in is ja je kan kon maar me men met mij na naar noch nog nu of om onze ook op over reeds te ten ter toch toe toen tot u uit van voor waar wanneer want was wat we wel welk welke werd wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou zullen'.split(
    ' ',
  ),
);

export function isFunctionWord(word: string): boolean {
  return words.has(plainWord(word));
}

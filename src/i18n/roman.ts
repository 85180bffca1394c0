const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A number as delen of a list have it: `2` → "II"; past ten it stays in figures. */
export function toRoman(number: number): string {
  return roman[number - 1] ?? String(number);
}

const worth = { I: 1, V: 5, X: 10 } as const;

/** What a Roman number of I, V and X says: `IX` is 9; `NaN` for other words. */
export function readRoman(word: string): number {
  if (!/^[IVX]+$/.test(word)) return Number.NaN;
  const figures = Array.from(word, (letter) => worth[letter as keyof typeof worth]);
  // A figure before a greater one is taken from it.
  return figures.reduce<number>((sum, one, at) => sum + (one < (figures[at + 1] ?? 0) ? -one : one), 0);
}

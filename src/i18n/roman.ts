const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A number as delen of a list have it: `2` → "II"; past ten it stays in figures. */
export function toRoman(number: number): string {
  return roman[number - 1] ?? String(number);
}

/**
 * How lists write the number of a category, as the source of a regular expression: `71`, `1.10`, `5.a`, `19.1.24`,
 * `5a`, `5A`, `12bis`, `A.1`, `III.4`, `III-4`, `14-1`, and `III` or `A` alone. A letter never follows a hyphen, nor is a
 * small letter alone: ids have a number before a hyphen and the name of a field, and words of small letters before a number.
 * A day or a month is no number: a spreadsheet makes one of `14-1`.
 */
export const categoryNumber = String.raw`(?!\d{4}-\d\d(?:-\d\d)?(?!\d)|\d\d?-\d\d?-(?:\d\d|\d{4})(?!\d))(?:(?:[A-Za-z]{1,5}[.-]?)?\d+[A-Za-z]{0,6}|[A-Z]{1,5})(?:\.(?:\d+[A-Za-z]{0,6}|[A-Za-z])|-\d+[A-Za-z]{0,6})*`;

const whole = new RegExp(`^${categoryNumber}$`);

/**
 * The numbers that the name of a file or a page can begin with, the longest last: `1.1-2020-verslag` is of `1.1` and the year
 * 2020, or of `1.1-2020`.
 */
export function leadingNumbers(name: string): string[] {
  const parts = name.split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-')).filter((part) => whole.test(part));
}

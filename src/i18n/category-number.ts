/**
 * How lists write the number of a category, as the source of a regular expression: `71`, `1.10`, `5.a`, `19.1.24`,
 * `5a`, `5A`, `12bis`, `A.1`, `III.4`, `III-4`.
 */
export const categoryNumber = String.raw`(?:[A-Za-z]{1,5}[.-]?)?\d+[A-Za-z]{0,6}(?:\.(?:\d+[A-Za-z]{0,6}|[A-Za-z]))*`;

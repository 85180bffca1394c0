/**
 * How lists write the number of a category, as the source of a regular expression: `71`, `1.10`, `5.a`, `19.1.24`,
 * `5a`, `12bis`, `A.1`.
 */
export const categoryNumber = String.raw`(?:[A-Za-z]{1,3}\.?)?\d+[a-z]{0,6}(?:\.(?:\d+[a-z]{0,6}|[a-z]))*`;

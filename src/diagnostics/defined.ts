/**
 * A value that is always there, where the compiler cannot see that.
 *
 * @param what - what it is, for who reads the error
 * @throws when it is not there: then the code that asked is broken, never the text of an author
 */
export function defined<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`Missing: ${what}.`);
  return value;
}

/**
 * A value that cannot be missing, as far as the code knows that uses it.
 *
 * @param what - names the value, for the error
 * @throws when it is missing all the same: a mistake of ours, that says what is broken
 */
export function defined<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}.`);
  return value;
}

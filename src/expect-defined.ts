/**
 * A value that is there unless the program is wrong: a fault of an author is a diagnostic, and never comes here.
 *
 * @param what - the value in a few words, to say what is broken
 * @throws when it is not there
 */
export function expectDefined<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Broken: there is no ${what}.`);
  return value;
}

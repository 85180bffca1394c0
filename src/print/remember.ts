import { createHash } from 'node:crypto';

/**
 * Gives what was made of the very same before, or makes it.
 *
 * @param of - all that it is made of, besides the code and the browser
 */
export type Remember = <T>(of: readonly string[], make: () => Promise<T>) => Promise<T>;

/** Remembers what was made as long as it lasts itself, and asks another for what was made before. */
export function rememberHere(before: Remember = async (_, make) => make()): Remember {
  const known = new Map<string, unknown>();
  return async <T>(of: readonly string[], make: () => Promise<T>): Promise<T> => {
    const key = keyOfAll(of);
    if (known.has(key)) return known.get(key) as T;
    const made = await before(of, make);
    known.set(key, made);
    return made;
  };
}

/** Not the texts themselves: together they are longer than the list. */
function keyOfAll(of: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of of) hash.update(`${String(text.length)} `).update(text);
  return hash.digest('base64');
}

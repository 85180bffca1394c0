import process from 'node:process';

/** Path at which a turn is asked for of the process that runs the tests. */
export const turnName = 'turn';

/**
 * Waits for the turn of this process. Development servers run one at a time: all of them write the same files in
 * `.astro/`, by the way of one temporary name. No report found.
 *
 * @returns ends the turn; so does the end of the process
 */
export async function takeTurn(): Promise<() => void> {
  const address = process.env.INZAGE_TEST_PARTS;
  // A test file that is run by itself has nobody to wait for.
  if (address === undefined) return () => undefined;
  const end = new AbortController();
  await fetch(`${address}/${turnName}`, { signal: end.signal });
  return () => {
    end.abort();
  };
}

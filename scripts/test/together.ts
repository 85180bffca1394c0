/** Unit tests run many to a process: starting one for each file takes longer than most of them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeOwnFolder } from '../../src/machine/own-folder.ts';

/** Modules that each load a share of the test files. */
export interface Shares {
  readonly paths: readonly string[];
  readonly remove: () => Promise<void>;
}

/**
 * Deals test files out to modules, for each to be run as one process.
 *
 * @param cache - folder to write them in
 * @param files - absolute paths
 * @param count - how many modules at most
 */
export async function dealOut(cache: string, files: readonly string[], count: number): Promise<Shares> {
  await mkdir(cache, { recursive: true });
  const folder = await makeOwnFolder(join(cache, 'samen-'));
  // Neighbours share what they make in their process, such as the search of the list.
  const size = Math.ceil(files.length / count);
  const hands = Array.from({ length: count }, (_, hand) => files.slice(hand * size, (hand + 1) * size));
  const paths = await Promise.all(
    hands
      .filter((hand) => hand.length > 0)
      .map(async (hand, at) => {
        const path = join(folder, `${String(at + 1)}.mjs`);
        await writeFile(path, moduleOf(hand.map((file) => pathToFileURL(file).href)));
        return path;
      }),
  );
  return { paths, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A file that cannot be loaded is a test that fails, and keeps no other from being run. */
function moduleOf(addresses: readonly string[]): string {
  return `import { test } from 'node:test';

for (const address of ${JSON.stringify(addresses, null, 2)})
  await import(address).catch((error) => test(address, () => Promise.reject(error)));
`;
}

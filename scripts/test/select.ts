/** Which tests a run is about. */
import { globSync } from 'node:fs';
import { kindOf, kinds } from './kind.ts';

export interface Selection {
  /** Paths from the root of the repository, in the order in which to run them. */
  readonly files: readonly string[];
  /** Filters that no path has: parts of the names of tests. */
  readonly names: readonly string[];
}

/**
 * Splits the filters into files whose path has one, and patterns for the names of tests in them.
 *
 * @param quick - only the unit tests
 */
export function select(root: string, filters: readonly string[], quick: boolean): Selection {
  const all = globSync('tests/**/*.test.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !quick || kindOf(path) === 'unit')
    .sort((a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || (a < b ? -1 : 1));
  const names = filters.filter((filter) => !all.some((file) => file.includes(filter)));
  const files = all.filter((file) => filters.some((filter) => file.includes(filter)));
  return { files: files.length > 0 ? files : all, names };
}

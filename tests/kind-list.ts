import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListKindName } from '../src/document/list-kinds.ts';
import { load } from '../src/source/load.ts';
import type { Loaded } from '../src/source/load.ts';

/** Where a small list of each kind stands. */
export const kindsFolder = join(import.meta.dirname, 'fixtures/lijsten');

/**
 * The small list of a kind, as a body has it.
 *
 * @param change - what is done to the text of every file first
 */
export function listOfKind(kind: ListKindName, change = (text: string): string => text): Loaded {
  const root = join(kindsFolder, kind);
  return load(
    globSync('**/*.{md,yaml}', { cwd: root }).map((path) => ({
      path: path.replaceAll('\\', '/'),
      bytes: new TextEncoder().encode(change(readFileSync(join(root, path), 'utf8'))),
    })),
  );
}

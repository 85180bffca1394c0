import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListKindName } from '../src/document/list-kinds.ts';
import { load } from '../src/source/load.ts';
import type { Loaded } from '../src/source/load.ts';

/** Where a small list of each kind stands. */
export const kindsFolder = join(import.meta.dirname, 'fixtures/lijsten');

/** The small list of a kind, as a body has it. */
export function listOfKind(kind: ListKindName): Loaded {
  const root = join(kindsFolder, kind);
  return load(
    globSync('**/*.{md,yaml}', { cwd: root }).map((path) => ({
      path: path.replaceAll('\\', '/'),
      bytes: readFileSync(join(root, path)),
    })),
  );
}

import { besidesOf } from '../../src/astro/besides.ts';
import { categoryFiles } from '../../src/check/category-files.ts';
import { check } from '../../src/check/check.ts';
import { countBySeverity } from '../../src/diagnostics/diagnostic.ts';
import { loadList } from '../../src/astro/load-list.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { loadKeeping } from '../command-line/load-keeping.ts';
import { ContentError } from './content-error.ts';
import type { Judged } from './content-error.ts';

/** What the content is, and what its check said of it. */
export interface Checked extends Judged {
  readonly loaded: Loaded;
}

/**
 * Reads the content folder and checks it.
 *
 * @param again - reads also what was read before of the very same
 * @throws ContentError when it has errors; FolderError when it cannot be read
 */
export async function readAndCheck(
  content: string,
  log: (line: string) => void,
  again = false,
): Promise<Checked> {
  const files = await readFolder(content);
  const loaded = again ? loadList(files) : await loadKeeping(files);
  const diagnostics = check({ ...loaded, ...(await besidesOf(content, files, loaded.editions)) });
  const checked = { diagnostics, files, categories: categoryFiles(loaded.document) };
  if (countBySeverity(diagnostics).error > 0) throw new ContentError(checked);
  log(`${String(files.length)} bestanden, ${String(loaded.document.blokken.length)} blokken`);
  return { loaded, ...checked };
}

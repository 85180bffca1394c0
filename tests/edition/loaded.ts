import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';
import { saidOfList } from '../check/said.ts';

/** The Document of a content folder, which must be without faults. */
export async function readLoaded(folder: string): Promise<Loaded> {
  const loaded = load(await readContent(folder));
  const [first] = saidOfList(loaded).filter(({ severity }) => severity === 'error');
  if (first) throw new Error(`${first.file}:${first.line}: ${first.code} ${first.found}`);
  return loaded;
}

import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';
import { toFiles } from '../document/list.ts';
import { writeContent } from '../../src/source/write/write-content.ts';

/** The list read from what was written of it; images go along as they are. */
export function readBack({ document, images }: Loaded): Loaded {
  const texts = toFiles(Object.fromEntries(writeContent(document)));
  return load([...texts, ...[...images].map(([path, bytes]) => ({ path, bytes }))]);
}

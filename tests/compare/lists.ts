import { base } from '../../src/check/examples/base.ts';
import type { Document } from '../../src/document/document.ts';
import { load } from '../../src/source/load.ts';

/** The valid list that all examples start from, some of its files put over or, where null, taken away. */
export function listOf(files: Readonly<Record<string, string | null>>): Document {
  const texts = Object.entries({ ...base, ...files }).filter((entry) => entry[1] !== null);
  return load(texts.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(String(text)) })))
    .document;
}

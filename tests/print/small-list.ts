/** Small lists made up for one test. */
import { base, chapter, textPath } from '../../src/check/examples/base.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';

/** The base list with other files over it. */
export function smallList(files: Readonly<Record<string, string | Uint8Array>>): Loaded {
  const encode = (text: string | Uint8Array): Uint8Array =>
    typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const all = Object.entries({ ...base, ...files });
  return load(all.map(([path, text]) => ({ path, bytes: encode(text) })));
}

/** A list whose first chapter has this text. */
export function listWithText(
  body: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Loaded {
  return smallList({ [textPath]: chapter('Inleiding', body), ...files });
}

/** The same list with a damaged drawing, which reading the files would have kept from the print. */
export function withDamaged(loaded: Loaded, path: string): Loaded {
  return { ...loaded, images: new Map([...loaded.images, [path, new TextEncoder().encode('<svg')]]) };
}

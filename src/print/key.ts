import { createHash } from 'node:crypto';
import type { Loaded } from '../source/load.ts';
import { readAssets } from './chromium/assets.ts';
import type { Assets } from './chromium/assets.ts';
import { printParts } from './html/page.ts';

/** SHA-256 of what the pages are made of: print HTML, stylesheet and fonts. */
export function keyOf(parts: readonly string[], assets: Assets): string {
  const hash = createHash('sha256');
  for (const html of parts) hash.update(html);
  for (const [path, { body }] of assets) hash.update(path).update(body);
  return hash.digest('hex');
}

/** The key that a print of this content would get, to tell whether an earlier one still holds. */
export async function printKey(loaded: Pick<Loaded, 'document' | 'images'>): Promise<string> {
  return keyOf(printParts(loaded), await readAssets());
}

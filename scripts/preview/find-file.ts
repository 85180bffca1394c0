import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a path of a site leads to: a file, a folder that has a page but was asked for without its slash, or nothing. */
export type Found = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'folder' } | null;

/**
 * Finds what a site has at a path.
 *
 * @param folder - the built site
 * @param base - path below which the site stands: begins and ends with a slash
 * @param path - decoded, as `pathOf` gives it: without a way out of the folder
 */
export async function findFile(folder: string, base: string, path: string): Promise<Found> {
  if (!`${path}/`.startsWith(base)) return null;
  const place = join(folder, path.slice(base.length));
  if (path.endsWith('/')) return (await isFile(join(place, 'index.html'))) ? page(place) : null;
  if (path.length >= base.length && (await isFile(place))) return { kind: 'file', file: place };
  return (await isFile(join(place, 'index.html'))) ? { kind: 'folder' } : null;
}

function page(folder: string): Found {
  return { kind: 'file', file: join(folder, 'index.html') };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // It is not there, a part of its path is a file, or its name is longer than the disk allows.
    return false;
  }
}

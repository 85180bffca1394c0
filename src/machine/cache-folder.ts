import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Folder for what can be made again: unpacked browsers, font caches, the last print. It lies beside the packages, and
 * with a user who may not write there in the user's own cache folder (XDG Base Directory Specification).
 *
 * @returns an absolute path; the folder is there
 * @throws what the file system says of the last place that was tried
 */
export function cacheFolder(): string {
  return (folder ??= firstWritable());
}

let folder: string | undefined;

function firstWritable(): string {
  const own = process.env.XDG_CACHE_HOME;
  const user = own?.startsWith('/') ? own : join(homedir(), '.cache');
  const places = [join(packages, '.cache'), user].map((place) => join(place, 'inzage'));
  for (const place of places) if (isWritable(place)) return place;
  const last = join(tmpdir(), `inzage-cache-${String(process.getuid?.() ?? 'gebruiker')}`);
  mkdirSync(last, { recursive: true, mode: 0o700 });
  return last;
}

function isWritable(place: string): boolean {
  try {
    mkdirSync(place, { recursive: true });
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

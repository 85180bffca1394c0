import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
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
  for (const place of [join(packages, '.cache'), cacheOfUser()])
    if (place !== null && isWritable(join(place, 'inzage'))) return join(place, 'inzage');
  const last = join(tmpdir(), `inzage-cache-${String(process.getuid?.() ?? 'gebruiker')}`);
  mkdirSync(last, { recursive: true, mode: 0o700 });
  assertOwn(last);
  return last;
}

/** Null for a user whom the system knows no home of. */
function cacheOfUser(): string | null {
  const own = process.env.XDG_CACHE_HOME;
  if (own?.startsWith('/')) return own;
  try {
    return join(homedir(), '.cache');
  } catch {
    return null;
  }
}

/** Where everybody may write, somebody else may have been first: programs that lie there would be started. */
function assertOwn(path: string): void {
  const found = lstatSync(path);
  const { uid, mode } = found;
  const isOwn = found.isDirectory() && (process.getuid === undefined || uid === process.getuid());
  if (isOwn && (process.platform === 'win32' || (mode & 0o022) === 0)) return;
  throw Object.assign(new Error(`${path} is not this user's own`), { code: 'EACCES', syscall: 'open', path });
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

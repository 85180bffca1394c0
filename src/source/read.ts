import { readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { sep } from 'node:path';

/** A file of the content folder as it lies on disk. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * Why the bytes are not there, of a file or a whole folder: it is a link, or neither file nor folder; its name is not
   * UTF-8; or the system's own code for why it cannot be read.
   */
  readonly unread?: 'link' | 'special' | 'name' | (string & {});
}

/** What `readContent` asks of the disk. Names are bytes: not every name is text. */
export interface Disk {
  readonly list: (folder: Buffer) => readonly Dirent<Buffer>[];
  readonly read: (file: Buffer) => Uint8Array;
}

const realDisk: Disk = {
  list: (folder) => readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }),
  read: (file) => readFileSync(file),
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a content folder. Names that begin with `_` or `.` are passed over, and so is the editors' README. What cannot
 * be read is there by its name, and hides nothing else.
 *
 * @param folder - path of the content folder
 * @returns its files in the order of their paths
 * @throws when the folder itself cannot be read
 */
export async function readContent(folder: string, disk: Disk = realDisk): Promise<ContentFile[]> {
  // Whoever calls need not know that the disk is read in one go.
  await Promise.resolve();
  const root = Buffer.from(folder);
  const files = disk.list(root).flatMap((entry) => readEntry(disk, root, '', entry));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readEntry(disk: Disk, folder: Buffer, before: string, entry: Dirent<Buffer>): ContentFile[] {
  const name = nameOf(entry.name);
  const shown = name ?? escaped(entry.name);
  const path = before + shown;
  if (/^[_.]/.test(shown) || path === 'README.md') return [];
  if (name === null) return [{ path, bytes: nothing, unread: 'name' }];
  if (entry.isSymbolicLink()) return [{ path, bytes: nothing, unread: 'link' }];
  const full = Buffer.concat([folder, Buffer.from(sep), entry.name]);
  try {
    // One by one: all at once would need more open files than many a system allows.
    if (entry.isFile()) return [{ path, bytes: disk.read(full) }];
    if (!entry.isDirectory()) return [{ path, bytes: nothing, unread: 'special' }];
    return disk.list(full).flatMap((inside) => readEntry(disk, full, `${path}/`, inside));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return [{ path, bytes: nothing, unread: String(error.code) }];
  }
}

const nothing = new Uint8Array();

/** The name as text; null when its bytes are not UTF-8. */
function nameOf(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** A name with the bytes that are no text written out, so that two such names stay two. */
function escaped(bytes: Buffer): string {
  return Array.from(bytes, (byte) =>
    byte > 0x1f && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
  ).join('');
}

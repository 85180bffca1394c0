import { createHash } from 'node:crypto';
import type { ContentFile } from './read.ts';

const hashes = new WeakMap<Uint8Array, string>();

/**
 * A key that is the same for the same files with the same bytes.
 *
 * @param files - as `readContent` gives them
 * @returns SHA-256 in hexadecimal digits
 */
export function contentKey(files: readonly ContentFile[]): string {
  return sha256(
    files.map(({ path, bytes, unread = '' }) => `${path}\0${unread}\0${hashOf(bytes)}\n`).join(''),
  );
}

/** SHA-256 of bytes in hexadecimal digits: reckoned once for those that are read again and again. */
export function hashOf(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? sha256(bytes);
  hashes.set(bytes, hash);
  return hash;
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

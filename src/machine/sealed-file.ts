import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes of the seal that a file begins with: a hash of its key and of what follows. */
const sealLength = 32;

/**
 * Reads a file that can be made again.
 *
 * @param key - of all that it is made of
 * @returns null when it is not there, was made of something else, or was damaged
 */
export async function readSealed(path: string, key: string): Promise<Uint8Array | null> {
  const bytes = await readFile(path).catch(() => null);
  const content = bytes?.subarray(sealLength);
  if (!bytes || !content?.length) return null;
  return sealOf(key, content).equals(bytes.subarray(0, sealLength)) ? new Uint8Array(content) : null;
}

/**
 * Writes a file for `readSealed`: it is there whole or not at all.
 *
 * @throws what the file system says
 */
export async function writeSealed(path: string, key: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, Buffer.concat([sealOf(key, content), content]));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function sealOf(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}

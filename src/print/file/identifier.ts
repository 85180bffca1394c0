import { createHash } from 'node:crypto';

const digits = 32;
const blank = `<${'0'.repeat(digits)}>`;

/** The identifier of a file that is not finished. */
export const blankIdentifier = `[${blank} ${blank}]`;

/**
 * Gives a file its identifier: a hash of the file (ISO 32000-1, 14.4). It is part of the file itself, so the hash is
 * that of the file with zeros in its place.
 *
 * @param file - with the blank identifier; it is changed
 */
export function identify(file: Buffer): Uint8Array {
  const hash = createHash('sha256').update(file).digest('hex').slice(0, digits).toUpperCase();
  const at = file.lastIndexOf(blankIdentifier);
  if (at === -1) throw new Error('The written PDF has no place for an identifier.');
  file.write(`[<${hash}> <${hash}>]`, at, 'latin1');
  return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
}

import { crc32 } from 'node:zlib';
import type { Measured } from './broken.ts';

const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
/** Length, name and checksum of a chunk. */
const frame = 12;

/**
 * Walks the chunks of a PNG (W3C, Portable Network Graphics, § 5): each whole and, where an image cannot do without,
 * with the right checksum; the last one ends the file.
 */
export function pngSize(bytes: Buffer): Measured {
  if (!bytes.subarray(0, signature.length).equals(signature))
    return bytes.length < signature.length ? 'cut-off' : 'damaged';
  let hasPixels = false;
  for (let at = signature.length; at + frame <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const end = at + frame + length;
    if (end > bytes.length) return 'cut-off';
    if (at === signature.length && (name !== 'IHDR' || length !== 13)) return 'damaged';
    // A small letter first: an extra that a browser passes over when it is wrong.
    const isNeeded = /^[A-Z]/.test(name);
    if (isNeeded && crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return 'damaged';
    hasPixels ||= name === 'IDAT';
    if (name === 'IEND') return hasPixels ? sizeOf(bytes, end) : 'damaged';
    at = end;
  }
  return 'cut-off';
}

/** Some editors leave the end of the old file behind a smaller new one: what was cut away could be read again. */
function sizeOf(bytes: Buffer, end: number): Measured {
  if (end < bytes.length) return { bytesBehind: bytes.length - end };
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

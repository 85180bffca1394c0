import type { Measured } from './broken.ts';

const header = 12;

/**
 * Looks at the chunks of a WebP (RFC 9649, § 2): the file is as long as it says, and its first chunk, which is the
 * image or tells about it, fits.
 */
export function webpSize(bytes: Buffer): Measured {
  if (bytes.length < header + 18) return 'cut-off';
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') return 'damaged';
  if (bytes.readUInt32LE(4) + 8 > bytes.length) return 'cut-off';
  if (header + 8 + bytes.readUInt32LE(header + 4) > bytes.length) return 'cut-off';
  switch (bytes.toString('latin1', header, header + 4)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return 'damaged';
  }
}

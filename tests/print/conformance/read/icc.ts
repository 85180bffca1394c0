/** The header of an ICC profile (ICC.1:2010, 7.2). */

export interface IccHeader {
  readonly major: number;
  /** "mntr", "prtr", … */
  readonly kind: string;
  /** "RGB", "GRAY", "CMYK", "Lab", … */
  readonly space: string;
  readonly tags: ReadonlySet<string>;
}

/** Nothing if the bytes are no profile. */
export function readIccHeader(bytes: Uint8Array): IccHeader | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 132 || buffer.readUInt32BE(0) !== buffer.length) return undefined;
  if (buffer.toString('latin1', 36, 40) !== 'acsp') return undefined;
  const count = Math.min(buffer.readUInt32BE(128), Math.floor((buffer.length - 132) / 12));
  const text = (offset: number): string => buffer.toString('latin1', offset, offset + 4).trim();
  return {
    major: buffer[8] ?? 0,
    kind: text(12),
    space: text(16),
    tags: new Set(Array.from({ length: count }, (_, index) => text(132 + 12 * index))),
  };
}

/** Number of colours of a colour space. */
export const COMPONENTS: Readonly<Record<string, number>> = { RGB: 3, GRAY: 1, CMYK: 4, Lab: 3 };

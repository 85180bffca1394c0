import type { Measured } from './broken.ts';

/** Markers that say how large the image is: all ways of coding, without the tables that have numbers between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * Walks the segments of a JPEG (ITU-T T.81, Annex B) up to the marker that ends it. What cameras put behind that is
 * no fault; CMYK and every way of coding are good.
 */
export function jpegSize(bytes: Buffer): Measured {
  let size: Measured = 'damaged';
  for (let at = 2; ;) {
    // Any number of bytes 0xff may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) return 'cut-off';
    if (bytes[at] !== 0xff) return 'damaged';
    if (marker === endOfImage) return size;
    if (at + 4 > bytes.length) return 'cut-off';
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return 'cut-off';
    if (isFrame(marker)) {
      if (end < at + 9) return 'damaged';
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    at = marker === startOfScan ? afterScan(bytes, end) : end;
  }
}

/** The first marker after the pixels: in those, 0xff is followed by 0 or by one of eight that mark a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

import type { Measured } from './broken.ts';
import { jpegSize } from './jpeg.ts';
import type { RasterKind } from './kinds.ts';
import { pngSize } from './png.ts';
import { webpSize } from './webp.ts';

const measure: Readonly<Record<RasterKind, (bytes: Buffer) => Measured>> = {
  png: pngSize,
  jpg: jpegSize,
  webp: webpSize,
};

/** More than a poster at 600 dpi; a browser needs four bytes for each, however small the file is. */
const mostPixels = 200_000_000;

/**
 * Looks whether an image of pixels is whole, by its structure; the pixels themselves are not decoded.
 *
 * @param kind - what its first bytes say it is
 * @returns what is wrong with it, which may be its size; null when nothing is
 */
export function rasterFault(kind: RasterKind, bytes: Uint8Array): Measured | null {
  const measured = measure[kind](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (typeof measured === 'string' || 'bytesBehind' in measured) return measured;
  const { width, height } = measured;
  if (width === 0 || height === 0) return 'damaged';
  return width * height > mostPixels ? measured : null;
}

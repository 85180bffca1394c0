import { inflateSync } from 'node:zlib';
import { broken } from '../archive/directory.ts';
import { limits, megabytes } from '../archive/limits.ts';
import { ImportRefused } from '../refused.ts';

/**
 * Judges what the streams of a PDF become, before the library unpacks any: it has no limit of its own.
 *
 * @throws ImportRefused when it would become too large
 */
export function judgeStreams(bytes: Uint8Array, name: string): void {
  const text = new TextDecoder('latin1').decode(bytes);
  // Packed twice, a few bytes can become any number; no program that makes documents does so.
  if (/\/(?:FlateDecode|Fl)\s*\/(?:FlateDecode|Fl)\b/.test(text)) throw broken(name);
  let total = 0;
  for (const { index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = text.indexOf('\n', index) + 1;
    // Whether it is packed at all, its first bytes say (RFC 1950, 2.2).
    if ((bytes[start] ?? 0) % 16 !== 8 || ((bytes[start] ?? 0) * 256 + (bytes[start + 1] ?? 0)) % 31 !== 0)
      continue;
    total += unpackedSize(bytes.subarray(start), limits.unpackedBytes - total);
    if (total >= limits.unpackedBytes)
      throw new ImportRefused(
        'IM03',
        `\`${name}\` zou uitgepakt meer dan ${megabytes(limits.unpackedBytes)} zijn, en dat is meer dan een tekst nodig heeft. Het is niet uitgepakt.`,
      );
  }
}

/** How much a stream becomes, up to a limit; nothing when it is not packed after all. */
function unpackedSize(bytes: Uint8Array, most: number): number {
  try {
    return inflateSync(bytes, { maxOutputLength: most }).length;
  } catch (error) {
    return error instanceof RangeError ? most : 0;
  }
}

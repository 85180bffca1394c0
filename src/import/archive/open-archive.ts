import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { broken, readDirectory } from './directory.ts';
import type { DirectoryEntry } from './directory.ts';
import { judgeDirectory } from './judge.ts';

/** The parts of a file that is a zip, by their path in it. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a file that is a zip, once its index has been judged; no part may become larger than the index says.
 *
 * @param name - of the file, for messages
 * @throws ImportRefused when it is not safe or not whole
 */
export function openArchive(bytes: Uint8Array, name: string): Archive {
  const entries = readDirectory(bytes, name);
  judgeDirectory(entries, name);
  return new Map(
    entries
      .filter((entry) => !entry.name.endsWith('/'))
      .map((entry) => [entry.name, unpack(bytes, entry, name)]),
  );
}

/** A plain zip of parts that were judged, for libraries that unpack by themselves. */
export function repack(archive: Archive): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(archive), { level: 0, mtime: new Date(1980, 0, 1) }));
}

function unpack(
  bytes: Uint8Array,
  { offset, packed, unpacked, method, crc }: DirectoryEntry,
  name: string,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken(name);
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : inflate(data, unpacked, name);
  if (content.length !== unpacked || crc32(content) !== crc) throw broken(name);
  return content;
}

function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw broken(name);
  }
}

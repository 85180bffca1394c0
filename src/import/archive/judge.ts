import { ImportRefused } from '../refused.ts';
import { broken } from './directory.ts';
import type { DirectoryEntry } from './directory.ts';
import { limits, megabytes } from './limits.ts';

/** Bytes before the packed data of a part, its name not counted. */
const localHeader = 30;

/**
 * Judges a zip file by its index, before anything is unpacked.
 *
 * @throws ImportRefused when it is locked, carries macros, would become too large, or has parts that lie over each
 *   other or outside its folder
 */
export function judgeDirectory(entries: readonly DirectoryEntry[], name: string): void {
  if (entries.some(({ encrypted }) => encrypted)) throw locked(name);
  if (
    entries.some((entry) =>
      /(?:^|\/)(?:vbaProject\.bin|Basic\/[^/]+\/.+\.xml|Scripts\/.+)$/i.test(entry.name),
    )
  )
    throw new ImportRefused('IM10', `\`${name}\` bevat macro’s.`);
  judgeSizes(entries, name);
  if (overlap(entries) || entries.some(({ name: path }) => leavesFolder(path))) throw broken(name);
  if (new Set(entries.map(({ name: path }) => path.toLowerCase())).size < entries.length) throw broken(name);
}

function judgeSizes(entries: readonly DirectoryEntry[], name: string): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const swollen = entries.some(
    ({ packed, unpacked }) => unpacked > limits.grownBytes && unpacked > packed * limits.growth,
  );
  const large = entries.some(({ unpacked }) => unpacked > limits.entryBytes);
  if (entries.length <= limits.entries && total <= limits.unpackedBytes && !large && !swollen) return;
  throw new ImportRefused(
    'IM03',
    `\`${name}\` zou uitgepakt ${megabytes(total)} zijn, in ${String(entries.length)} delen, en dat is meer dan een tekst of tabel nodig heeft (ten hoogste ${megabytes(limits.unpackedBytes)}). Het is niet uitgepakt.`,
  );
}

/** Parts that lie over each other are how a small file becomes a huge one. */
function overlap(entries: readonly DirectoryEntry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.offset - b.offset);
  return sorted.some(({ offset, packed, name }, index) => {
    const next = sorted[index + 1];
    return (
      next !== undefined &&
      offset + localHeader + new TextEncoder().encode(name).length + packed > next.offset
    );
  });
}

function leavesFolder(path: string): boolean {
  return path.includes('\\') || path.startsWith('/') || path.split('/').includes('..') || path.includes('\0');
}

/** The file has a password. */
export function locked(name: string): ImportRefused {
  return new ImportRefused('IM09', `\`${name}\` is beveiligd met een wachtwoord.`);
}

import { ImportRefused } from '../refused.ts';

/** A part of a zip file as the index at its end says it. */
export interface DirectoryEntry {
  readonly name: string;
  /** Stored as it is, or deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly encrypted: boolean;
  /** Where the part itself begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const longestComment = 0xffff;
const utf8Flag = 0x800;
const encryptedFlag = 0x1;

/**
 * Reads the index of a zip file (PKWARE APPNOTE 6.3.9, 4.3.12 and 4.3.16); nothing is unpacked.
 *
 * @param name - of the file, for messages
 * @throws ImportRefused when it has none, or one that says what cannot be
 */
export function readDirectory(bytes: Uint8Array, name: string): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw broken(name);
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  // Files of more than 4 GB say so with the largest numbers there are.
  if (count === 0xffff || start === 0xffffffff || start > end) throw broken(name);
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(view, at, name);
    entries.push(read.entry);
    at = read.next;
  }
  if (at > end) throw broken(name);
  return entries;
}

/** The last place where the end of the index can be; a comment of some length may follow it. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (
      view.getUint32(at, true) === endMark &&
      at + endSize + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  return null;
}

function readEntry(view: DataView, at: number, file: string): { entry: DirectoryEntry; next: number } {
  if (at + entrySize > view.byteLength || view.getUint32(at, true) !== entryMark) throw broken(file);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw broken(file);
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
    number,
    number,
    number,
  ];
  const next = at + entrySize + nameLength + extra + comment;
  if (next > view.byteLength) throw broken(file);
  const raw = new Uint8Array(view.buffer, view.byteOffset + at + entrySize, nameLength);
  const entry: DirectoryEntry = {
    name: new TextDecoder(flags & utf8Flag ? 'utf-8' : 'latin1').decode(raw),
    method,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    encrypted: (flags & encryptedFlag) !== 0,
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** The file cannot be read as what it is called. */
export function broken(name: string): ImportRefused {
  return new ImportRefused('IM11', `\`${name}\` is beschadigd of onvolledig: het is niet te openen.`);
}

/** Windows, Unicode, American English: what every program reads (OpenType specification, "name"). */
const platform = [3, 1, 0x409] as const;

/**
 * Gives a font a name of its own, and none of the names it had.
 *
 * @param font - TrueType, with a table of names; checksums are left to who writes the font next
 * @param family - shorter than what the table of names has room for
 * @returns a copy
 * @throws Error when there is no such table, or no room in it
 */
export function renamed(font: Uint8Array, family: string): Uint8Array {
  const copy = Buffer.from(font);
  const count = copy.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  const entry = entries.find((at) => copy.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) throw new Error('The font has no table of names');
  const names = namesOf(family);
  const start = copy.readUInt32BE(entry + 8);
  if (names.length > copy.readUInt32BE(entry + 12)) throw new Error(`There is no room for ${family}`);
  names.copy(copy, start);
  copy.writeUInt32BE(names.length, entry + 12);
  return copy;
}

/** A table of names with the four that a font has to have: family, style, both, and one for programs. */
function namesOf(family: string): Buffer {
  const named = [
    { id: 1, text: family },
    { id: 2, text: 'Regular' },
    { id: 4, text: family },
    { id: 6, text: family.replaceAll(' ', '') },
  ].map(({ id, text }) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + 12 * named.length);
  head.writeUInt16BE(named.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of named.entries()) {
    for (const [place, value] of [...platform, id, bytes.length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...named.map(({ bytes }) => bytes)]);
}

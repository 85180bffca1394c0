/** The characters a TrueType or OpenType font has a form for. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = tableAt(view, 'cmap');
  const characters = new Set<number>();
  if (map === null) return characters;
  for (let index = 0; index < view.getUint16(map + 2); index += 1) {
    const at = map + view.getUint32(map + 4 + 8 * index + 4);
    const format = view.getUint16(at);
    // Other formats are for old systems; what they have, these have too.
    if (format === 4) addSegments(view, at, characters);
    if (format === 12) addGroups(view, at, characters);
  }
  return characters;
}

/** Where a table begins, by its name (OpenType 1.9, "Table directory"). */
function tableAt(view: DataView, name: string): number | null {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === name) return view.getUint32(at + 8);
  }
  return null;
}

/** `cmap` format 4: ranges of characters, each with a shift to its glyphs or with a row of their numbers. */
function addSegments(view: DataView, at: number, characters: Set<number>): void {
  const size = view.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + size + segment);
    const shift = view.getUint16(at + 16 + 2 * size + segment);
    const rowAt = at + 16 + 3 * size + segment;
    const row = view.getUint16(rowAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = row === 0 ? code + shift : view.getUint16(rowAt + row + 2 * (code - first));
      if (glyph % 0x10000 !== 0) characters.add(code);
    }
  }
}

/** `cmap` format 12: ranges of characters that all have a glyph. */
function addGroups(view: DataView, at: number, characters: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const from = at + 16 + 12 * group;
    for (let code = view.getUint32(from); code <= view.getUint32(from + 4); code += 1) characters.add(code);
  }
}

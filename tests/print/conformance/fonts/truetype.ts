/** As much of a TrueType font program as the rules need (OpenType 1.9: head, maxp, hhea, hmtx). */

export interface TrueType {
  readonly glyphs: number;
  /** Width of a glyph in thousandths of an em. */
  readonly width: (glyph: number) => number;
}

/** Nothing if the bytes are no such font. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tables = directory(view);
    const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((tag) => tables.get(tag));
    if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined)
      return undefined;
    const em = view.getUint16(head + 18);
    const metrics = view.getUint16(hhea + 34);
    return {
      glyphs: view.getUint16(maxp + 4),
      width: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / em,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function directory(view: DataView): Map<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index): [string, number] => {
      const entry = 12 + 16 * index;
      const tag = String.fromCodePoint(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
      return [tag, view.getUint32(entry + 8)];
    }),
  );
}

/** Tables of a TrueType font that depend on which letters are in it (OpenType 1.9, glyf, loca, hmtx, hhea, maxp, head). */
type Tables = ReadonlyMap<string, Buffer>;

/** Letters of a font by their number: the outline, empty for what draws nothing, and the metrics. */
interface Letters {
  readonly count: number;
  readonly outline: (glyph: number) => Buffer;
  readonly metrics: (glyph: number) => Metrics;
}

interface Metrics {
  readonly advance: number;
  readonly bearing: number;
}

/**
 * Makes one font of several that each have some letters of the same one, under the numbers they have in that.
 *
 * @param files - each a TrueType font; all other tables are those of the first
 * @returns a font with the letters of all
 * @throws when a font has no outlines
 */
export function mergeFonts(files: readonly Uint8Array[]): Buffer {
  const all = files.map(readTables);
  const [first = new Map<string, Buffer>()] = all;
  const fonts = all.map(lettersOf);
  const count = Math.max(...fonts.map((font) => font.count));
  const glyf: Buffer[] = [];
  const loca = Buffer.alloc(4 * (count + 1));
  const hmtx = Buffer.alloc(4 * count);
  let length = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    const bearer = fonts.find((font) => font.outline(glyph).length > 0);
    if (bearer) {
      const outline = bearer.outline(glyph);
      // A subset ends each where it wants; readers expect them at even places.
      const padded = Buffer.alloc(outline.length + (-outline.length & 3));
      outline.copy(padded);
      glyf.push(padded);
      length += padded.length;
    }
    loca.writeUInt32BE(length, 4 * (glyph + 1));
    const { advance, bearing } = bearer?.metrics(glyph) ?? widest(fonts.map((font) => font.metrics(glyph)));
    hmtx.writeUInt16BE(advance, 4 * glyph);
    hmtx.writeInt16BE(bearing, 4 * glyph + 2);
  }
  return writeTables(
    new Map([
      ...first,
      ['glyf', Buffer.concat(glyf)],
      ['loca', loca],
      ['hmtx', hmtx],
      ['head', changed(tableIn(first, 'head'), (head) => head.writeInt16BE(1, longOffsets))],
      ['hhea', changed(tableIn(first, 'hhea'), (hhea) => hhea.writeUInt16BE(count, metricCount))],
      ['maxp', changed(tableIn(first, 'maxp'), (maxp) => maxp.writeUInt16BE(count, glyphCount))],
    ]),
  );
}

/** Places in tables: `indexToLocFormat` and `checkSumAdjustment` of head, `numberOfHMetrics` of hhea, `numGlyphs` of maxp. */
const longOffsets = 50;
const adjustment = 8;
const metricCount = 34;
const glyphCount = 4;

/** Of a letter that draws nothing, such as a space: it has no width in a font that lacks it. */
function widest(all: readonly Metrics[]): Metrics {
  return all.reduce((most, one) => (one.advance > most.advance ? one : most));
}

function lettersOf(tables: Tables): Letters {
  const [glyf, loca, hmtx] = [tableIn(tables, 'glyf'), tableIn(tables, 'loca'), tableIn(tables, 'hmtx')];
  const count = tableIn(tables, 'maxp').readUInt16BE(glyphCount);
  const long = tableIn(tables, 'head').readInt16BE(longOffsets) === 1;
  const metrics = tableIn(tables, 'hhea').readUInt16BE(metricCount);
  const offset = (index: number): number =>
    long ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index);
  return {
    count,
    outline: (glyph) =>
      glyph < count ? glyf.subarray(offset(glyph), offset(glyph + 1)) : glyf.subarray(0, 0),
    metrics: (glyph) => {
      if (glyph >= count) return { advance: 0, bearing: 0 };
      const own = Math.min(glyph, metrics - 1);
      const bearing = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
      return { advance: hmtx.readUInt16BE(4 * own), bearing: hmtx.readInt16BE(bearing) };
    },
  };
}

function readTables(file: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const count = bytes.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index): [string, Buffer] => {
      const entry = 12 + 16 * index;
      const [from, length] = [bytes.readUInt32BE(entry + 8), bytes.readUInt32BE(entry + 12)];
      return [bytes.toString('latin1', entry, entry + 4), bytes.subarray(from, from + length)];
    }),
  );
}

function tableIn(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}.`);
  return table;
}

function changed(table: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(table);
  change(copy);
  return copy;
}

function writeTables(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(names.length));
  const header = Buffer.alloc(12 + 16 * names.length);
  header.writeUInt32BE(0x0001_0000, 0);
  header.writeUInt16BE(names.length, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (names.length - 2 ** power), 10);
  const pieces = [header];
  let [at, head] = [header.length, 0];
  for (const [index, tag] of names.entries()) {
    const table = Buffer.from(tableIn(tables, tag));
    if (tag === 'head') {
      table.writeUInt32BE(0, adjustment);
      head = at;
    }
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const entry = 12 + 16 * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(checksum(padded), entry + 4);
    header.writeUInt32BE(at, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    pieces.push(padded);
    at += padded.length;
  }
  const font = Buffer.concat(pieces);
  font.writeUInt32BE((0xb1b0_afba - checksum(font)) >>> 0, head + adjustment);
  return font;
}

/** @param bytes - whose length is a multiple of four */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

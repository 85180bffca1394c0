import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Blob, Face, Font } from 'harfbuzzjs';
import { readFont } from '../../../src/print/chromium/fonts.ts';
import { mergeFonts } from '../../../src/print/fonts/truetype.ts';

const whole = Buffer.from(readFont('DejaVuSans'));

function table(font: Buffer, tag: string): Buffer {
  const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index).find(
    (at) => font.toString('latin1', at, at + 4) === tag,
  );
  assert.ok(entry !== undefined);
  const from = font.readUInt32BE(entry + 8);
  return font.subarray(from, from + font.readUInt32BE(entry + 12));
}

/** The font without the outlines and widths of other letters, as Chromium makes one. */
function only(keep: (glyph: number) => boolean): Buffer {
  const font = Buffer.from(whole);
  const [glyf, loca, hmtx] = [table(font, 'glyf'), table(font, 'loca'), table(font, 'hmtx')];
  const count = table(font, 'maxp').readUInt16BE(4);
  assert.equal(table(font, 'head').readInt16BE(50), 1);
  const kept: Buffer[] = [];
  let length = 0;
  const offsets = Array.from({ length: count + 1 }, (_, glyph) => loca.readUInt32BE(4 * glyph));
  for (let glyph = 0; glyph < count; glyph += 1) {
    loca.writeUInt32BE(length, 4 * glyph);
    if (keep(glyph)) {
      const outline = Buffer.from(glyf.subarray(offsets[glyph], offsets[glyph + 1]));
      kept.push(outline);
      length += outline.length;
    } else if (4 * glyph + 4 <= hmtx.length) hmtx.writeUInt32BE(0, 4 * glyph);
  }
  loca.writeUInt32BE(length, 4 * count);
  Buffer.concat(kept).copy(glyf);
  return font;
}

function letters(font: Uint8Array): [string, number][] {
  const read = new Font(new Face(new Blob(font)));
  return Array.from({ length: 400 }, (_, glyph) => [read.glyphToPath(glyph), read.glyphHAdvance(glyph)]);
}

describe('a font joined of some letters each', () => {
  const half = (glyph: number): boolean => glyph % 2 === 0;
  const other = (glyph: number): boolean => !half(glyph);

  test('has the outline and the width of all of them', () => {
    const joined = mergeFonts([only(half), only(other)]);
    assert.notDeepEqual(letters(only(half)), letters(whole));
    assert.deepEqual(letters(joined), letters(whole));
  });

  test('has sums that hold', () => {
    const joined = mergeFonts([only(half), only(other)]);
    let sum = 0;
    for (let at = 0; at < joined.length; at += 4) sum = (sum + joined.readUInt32BE(at)) >>> 0;
    assert.equal(sum, 0xb1b0_afba);
  });
});

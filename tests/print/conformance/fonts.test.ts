import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { readToUnicode } from './fonts/to-unicode.ts';
import { readTrueType } from './fonts/truetype.ts';

const file = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

describe('the reader of fonts', () => {
  test('finds the number of glyphs and their widths', () => {
    const font = readTrueType(readFileSync(file));
    assert.equal(font?.glyphs, 6253);
    // A and M, as the metrics of DejaVu Sans give them for 2048 units: 1401 and 1767.
    assert.deepEqual(
      [36, 48].map((glyph) => Math.round(font.width(glyph))),
      [684, 863],
    );
  });

  test('makes nothing of what is no font', () => {
    assert.equal(readTrueType(Buffer.from('none')), undefined);
    assert.equal(readTrueType(Buffer.alloc(400)), undefined);
  });

  test('reads the text of codes one by one, in ranges and in lists', () => {
    const map = readToUnicode(
      Buffer.from(
        '2 beginbfchar <01> <0041> <02> <D83DDE00> endbfchar 2 beginbfrange <10> <12> <0061> <20> <21> [<0066> <00660069>] endbfrange',
      ),
    );
    assert.deepEqual(
      [...map],
      [
        [1, 'A'],
        [2, '\u{1F600}'],
        [16, 'a'],
        [17, 'b'],
        [18, 'c'],
        [32, 'f'],
        [33, 'fi'],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFArray, PDFContext } from '@cantoo/pdf-lib';
import { readToUnicode, writeToUnicode } from '../../../src/print/fonts/to-unicode.ts';
import { readWidths, writeWidths } from '../../../src/print/fonts/widths.ts';

describe('the texts of codes', () => {
  test('are read one by one and as ranges, with letters that stand for more than one', () => {
    const text = `2 beginbfchar\n<0003> <0020>\n<0102> <00660069>\nendbfchar\n1 beginbfrange\n<0024> <0026> <0041>\nendbfrange`;
    assert.deepEqual(
      [...readToUnicode(text)],
      [
        [3, '0020'],
        [0x102, '00660069'],
        [0x24, '0041'],
        [0x25, '0042'],
        [0x26, '0043'],
      ],
    );
  });

  test('are written as they were read, in order, however many there are', () => {
    const codes = new Map(
      Array.from({ length: 250 }, (_, index) => [
        500 - index,
        `D83D${(0xdc00 + index).toString(16).toUpperCase()}`,
      ]),
    );
    const text = writeToUnicode(codes);
    assert.deepEqual([...readToUnicode(text)], [...codes].reverse());
    assert.deepEqual(text.match(/\d+(?= beginbfchar)/g), ['100', '100', '50']);
  });
});

describe('the widths of letters', () => {
  test('are the same when they were read and written', () => {
    const context = PDFContext.create();
    const list = context.obj([0, [600, 0], 11, 12, 390, 15, [317.5]]);
    assert.ok(list instanceof PDFArray);
    const widths = readWidths(list);
    assert.deepEqual(
      [...widths],
      [
        [0, 600],
        [1, 0],
        [11, 390],
        [12, 390],
        [15, 317.5],
      ],
    );
    assert.deepEqual(readWidths(writeWidths(context, widths)), widths);
  });
});

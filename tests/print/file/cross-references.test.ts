import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crossReferences } from '../../../src/print/file/cross-references.ts';

describe('the table that says where each object is', () => {
  test('has a row for every number, with columns as wide as the largest value needs', () => {
    const { widths, bytes } = crossReferences([
      { kind: 'free' },
      { kind: 'plain', offset: 0x01_02_03 },
      { kind: 'packed', stream: 4, index: 0xc7 },
    ]);
    assert.deepEqual(widths, [1, 3, 2]);
    assert.deepEqual(
      [...bytes],
      [...[0, 0, 0, 0, 0xff, 0xff], ...[1, 1, 2, 3, 0, 0], ...[2, 0, 0, 4, 0, 0xc7]],
    );
  });

  test('takes an offset one byte further at each power of 256', () => {
    const widthFor = (offset: number): number => crossReferences([{ kind: 'plain', offset }]).widths[1];
    assert.deepEqual(
      [0, 255, 256, 65_535, 65_536, 2 ** 24 - 1, 2 ** 24, 2 ** 32].map(widthFor),
      [1, 1, 2, 2, 3, 3, 4, 5],
    );
  });
});

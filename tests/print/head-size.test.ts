import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headSize } from '../../src/print/html/head-size.ts';
import { sheet } from '../../src/print/sheet.ts';

const titled = (length: number): string =>
  `Versie 0.16 concept | ${'Selectielijst van de zorgdrager en zijn taakvoorgangers '.repeat(9).slice(0, length)} | maart 2015`;

describe('a running head', () => {
  test('of two lines is set as usual', () => {
    assert.deepEqual(headSize([titled(80)]), { size: 9, top: sheet.edge.head });
  });

  test('that is longer begins higher, and then has smaller letters', () => {
    const [three, long] = [headSize([titled(130)]), headSize([titled(300)])];
    assert.equal(three.size, 9);
    assert.ok(three.top < sheet.edge.head);
    assert.ok(long.size < 9);
  });

  test('is set for the longest of all pages', () => {
    const chapter = `${titled(80)}\nEen hoofdstuk`;
    assert.deepEqual(headSize([titled(80), chapter]), headSize([chapter]));
  });

  test('is never smaller or nearer to the edge than can be printed and read', () => {
    assert.deepEqual(headSize([titled(500).repeat(9)]), { size: 6.5, top: 7 });
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matchAt } from '../../src/proof/pdf/match.ts';
import type { Stream } from '../../src/proof/pdf/stream.ts';

const destinations = new Map([
  ['a', 4],
  ['b', 4],
  ['c', 7],
  ['d', 8],
  ['e', 9],
]);

/** What the proof reads of an entry whose pages are those of these ids. */
function read(text: string, ...pagesOf: string[]): ReturnType<typeof matchAt> {
  const stream: Stream = { text, spaces: new Set(), runs: [] };
  return matchAt({ parts: ['hotspot:', { pagesOf }, ';cat.'] }, 0, stream, destinations);
}

describe('pages of several things', () => {
  test('are right when each page is there once', () => {
    const numbers = read('hotspot:4,7;cat.', 'a', 'b', 'c')?.numbers;
    assert.deepEqual(numbers, [{ pageOf: 'a', found: '4, 7', expected: '4, 7' }]);
  });

  test('are right when three that follow each other are one', () => {
    assert.equal(read('hotspot:4,7–9;cat.', 'a', 'c', 'd', 'e')?.numbers[0]?.found, '4, 7–9');
  });

  test('are told when one is wrong or missing', () => {
    assert.deepEqual(read('hotspot:4,8;cat.', 'a', 'c')?.numbers, [
      { pageOf: 'a', found: '4,8', expected: '4, 7' },
    ]);
    assert.deepEqual(read('hotspot:4;cat.', 'a', 'c')?.numbers[0]?.found, '4');
    assert.equal(read('hotspot:;cat.', 'a', 'c'), null);
  });
});

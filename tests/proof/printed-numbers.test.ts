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

/** What the proof reads of "tabel 1 (p. 4)." where "tabel 1" stands on a page, or goes on from one to the next. */
function readMention(text: string, page: number, next = page): ReturnType<typeof matchAt> {
  const run = (from: number, to: number, on: number): Stream['runs'][number] =>
    ({ from, to, page: on, text: text.slice(from, to) }) as Stream['runs'][number];
  const runs = text.includes('(')
    ? [
        run(0, 5, page),
        run(5, 9, next),
        run(9, text.indexOf(')'), next),
        run(text.indexOf(')'), text.length, next),
      ]
    : [run(0, 5, page), run(5, text.length, next)];
  const mention = { mentionOf: 'a', parts: ['(p.', { pageOf: 'a' }, ')'], after: 'tabel1' };
  return matchAt({ parts: ['tabel1', mention, '.'] }, 0, { text, spaces: new Set(), runs }, destinations);
}

describe('a page that is mentioned', () => {
  test('is read as any other', () => {
    const numbers = readMention('tabel1(p.4).', 7)?.numbers;
    assert.deepEqual(numbers, [{ pageOf: 'a', found: '4', expected: '4' }]);
  });

  test('may be left out on that page, where the link begins or ends', () => {
    const right = [{ pageOf: 'a', found: '', expected: '' }];
    assert.deepEqual(readMention('tabel1.', 4)?.numbers, right);
    assert.deepEqual(readMention('tabel1.', 4, 5)?.numbers, right);
    assert.deepEqual(readMention('tabel1.', 3, 4)?.numbers, right);
  });

  test('is missed on another page', () => {
    assert.deepEqual(readMention('tabel1.', 7)?.numbers, [{ pageOf: 'a', found: '', expected: '4' }]);
  });
});

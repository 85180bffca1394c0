import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstBlocks } from '../../src/document/page-map.ts';

const blocks = ['voorwerk', 'a', 'b', 'lang', 'c'].map((id) => ({ id }));

test('a page on which nothing begins leads to the block that runs over it', () => {
  const pages = { voorwerk: 2, a: 3, b: 3, lang: 3, c: 6 };
  assert.deepEqual(
    [...firstBlocks({ total: 7, pages, key: '' }, blocks)],
    [
      [1, 'voorwerk'],
      [2, 'voorwerk'],
      [3, 'a'],
      [4, 'lang'],
      [5, 'lang'],
      [6, 'c'],
      [7, 'c'],
    ],
  );
});

test('what the PDF does not print leads nowhere, and no page leads to it', () => {
  assert.deepEqual(
    [...firstBlocks({ total: 2, pages: { a: 2 }, key: '' }, blocks.slice(1))],
    [
      [1, 'a'],
      [2, 'a'],
    ],
  );
  assert.deepEqual([...firstBlocks({ total: 2, pages: {}, key: '' }, [])], []);
});

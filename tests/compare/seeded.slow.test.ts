import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEditions } from '../../src/compare/compare.ts';
import { createRandom } from '../random.ts';
import { shippedList } from '../shipped-list.ts';
import { seededEdits } from './seeded-edits.ts';

test('a hundred seeded edits of the shipped list are each named for what they are', async () => {
  const { document } = await shippedList();
  const edits = seededEdits(document, createRandom(18), 100);
  for (const { what, edited, expected } of edits) {
    const found = compareEditions(document, edited).map(({ fates, weight, before, after }) => ({
      fates,
      weight,
      before,
      after,
    }));
    assert.deepEqual(found, expected, what);
  }
  assert.equal(edits.length, 100);
});

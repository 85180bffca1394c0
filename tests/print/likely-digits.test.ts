import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likelyDigits } from '../../src/print/html/page-of.ts';

test('page numbers are guessed to get longer in the course of a list', () => {
  const blocks = Array.from({ length: 1200 }, (_, index) => String(index));
  const digits = likelyDigits(blocks, 10);
  assert.equal(digits.get('0'), 1);
  assert.equal(digits.get('200'), 2);
  assert.equal(digits.get('1199'), 3);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { initialsOf } from '../../src/views/initials.ts';

/** Two entries for each letter given. */
function entries(letters: string): { id: string; name: string }[] {
  return Array.from(letters).flatMap((letter) =>
    ['x', 'y'].map((end) => ({ id: `begrip-${letter}${end}`, name: `${letter}${end}` })),
  );
}

describe('the letters above a register', () => {
  test('lead each to the first entry that begins with it, accents left aside', () => {
    const found = initialsOf(entries('abcdéfghijk'));
    assert.equal(found.map(({ letter }) => letter).join(''), 'ABCDEFGHIJK');
    assert.deepEqual(found[4], { letter: 'E', id: 'begrip-éx' });
  });

  test('are left out of a short register, and of one in another order', () => {
    assert.deepEqual(initialsOf(entries('abc')), []);
    assert.deepEqual(initialsOf(entries('bacdefghijk')), []);
  });
});

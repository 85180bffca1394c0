import assert from 'node:assert/strict';
import { test } from 'node:test';
import search from 'approx-string-match';
import { createNearSearch } from '../../src/zienswijze/near.ts';

/** The same numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('what is nearly the same is found wherever it is found by looking everywhere', () => {
  const next = numbers(7);
  const words = Array.from({ length: 60 }, () =>
    Array.from({ length: 2 + next(9) }, () => 'etanirodslgvh'[next(13)]).join(''),
  );
  const text = Array.from({ length: 2500 }, () => words[next(60)]).join('');
  const find = createNearSearch(text);
  let found = 0;
  for (let round = 0; round < 150; round += 1) {
    const length = 12 + next(150);
    const start = next(text.length - length);
    const letters = Array.from(text.slice(start, start + length));
    const most = Math.floor(length * 0.2);
    for (let changes = next(most + 3); changes > 0; changes -= 1)
      letters.splice(next(letters.length), next(2), ...(next(2) === 0 ? ['x'] : []));
    const pattern = letters.join('');
    const expected = search(text, pattern, most);
    assert.deepEqual(find(pattern, most), expected, `${String(round)}: ${pattern}`);
    found += expected.length;
  }
  assert.ok(found > 100, 'most are there');
});

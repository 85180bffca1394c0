import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../random.ts';
import { editionsOf, idsIn, intro, said } from './passages.ts';

test('after any edits a passage that stayed has its id, and no id ever names two', () => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const random = createRandom(seed);
    let letters = 'ABC';
    const rows = Array.from({ length: 6 }, () => {
      const before = letters;
      const left = Object.keys(said).filter((letter) => !before.includes(letter));
      const at = random.between(0, letters.length);
      if (left.length > 0 && random.between(0, 2) > 0)
        letters = before.slice(0, at) + random.pick(left) + before.slice(at);
      else letters = before.slice(at) + before.slice(0, Math.max(0, at - 1));
      return before;
    });
    const named = new Map<string, string>();
    let last = new Map<string, string>();
    for (const document of editionsOf(...rows.map(intro))) {
      const ids = new Map(
        idsIn(document)
          .split(' ')
          .map((one) => one.split(':') as [string, string]),
      );
      for (const [letter, id] of ids) {
        const note = `seed ${String(seed)}: ${rows.join(' ')}`;
        assert.equal(named.get(id) ?? letter, letter, note);
        assert.equal(last.get(letter) ?? id, id, note);
        named.set(id, letter);
      }
      assert.equal(new Set(document.blokken.map(({ id }) => id)).size, document.blokken.length);
      last = ids;
    }
  }
});

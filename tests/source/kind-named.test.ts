import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNamedIn } from '../../src/source/fallback.ts';

test('the kind of a list that cannot be read is what its file says, so that its other files are not found wrong', () => {
  assert.equal(kindNamedIn({ soort: 'tabel' }, ''), 'tabel');
  assert.equal(kindNamedIn(undefined, 'titel: *a\nsoort: "handelingen" # naar actor\n'), 'handelingen');
  assert.equal(kindNamedIn({ soort: 'tabbel' }, 'soort: tabbel\n'), 'tabel');
  assert.equal(kindNamedIn({ soort: 'roman' }, 'soort: roman\n'), null);
  assert.equal(kindNamedIn(undefined, 'titel: *a\n'), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lapseIn } from '../../src/import/table/lapsed.ts';

test('a text in which much could be a lapsed number is read at once', () => {
  const started = performance.now();
  assert.equal(lapseIn(['(vervallen'.repeat(20_000)]), null);
  assert.ok(performance.now() - started < 500);
});

test('a name that ends with it is of a lapsed number', () => {
  assert.equal(lapseIn(['Oud (nu weg) [vervallen, zie 4.2].'])?.vervallen.opvolger, '4.2');
});

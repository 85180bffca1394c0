import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlip } from '../../src/document/slip.ts';

test('a slip of the keys is told from another word', () => {
  for (const [written, meant] of [
    ['termin', 'termijn'],
    ['temrijn', 'termijn'],
    ['Bron A', 'bron-a'],
  ] as const)
    assert.ok(isSlip(written, meant), written);
  for (const [written, meant] of [
    ['omschrijvingIntern', 'omschrijving'],
    ['wet-2012', 'wet-2013'],
    ['vervallen', 'vervallen-geldigheid'],
    ['ab', 'ac'],
  ] as const)
    assert.ok(!isSlip(written, meant), written);
});

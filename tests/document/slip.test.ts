import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlip } from '../../src/document/slip.ts';

test('a slip of the keys is told from another word', () => {
  for (const [written, meant] of [
    ['termin', 'termijn'],
    ['temrijn', 'termijn'],
    ['Bron A', 'bron-a'],
    ['MIVD', 'mivd'],
    ['Minister van Financien', 'minister-van-financiën'],
    ['minister-van-defensi', 'minister-van-defensie'],
    ['5 b', '5b'],
  ] as const)
    assert.ok(isSlip(written, meant), written);
  for (const [written, meant] of [
    ['omschrijvingIntern', 'omschrijving'],
    ['wet-2012', 'wet-2013'],
    ['vervallen', 'vervallen-geldigheid'],
    ['ab', 'ac'],
    ['aivd', 'mivd'],
    ['minister-van-ezk', 'minister-van-bzk'],
    ['hotspot a', 'hotspot'],
    ['mivd minister', 'mivd'],
    ['11', '1.1'],
    ['III-4', 'III.5'],
    ['…', ''],
  ] as const)
    assert.ok(!isSlip(written, meant), written);
});

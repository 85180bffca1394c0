import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categorienummer } from '../../src/document/schema/categorie.ts';
import { blockLabel, citedId } from '../../src/i18n/block-label.ts';
import { leadingNumbers } from '../../src/i18n/category-number.ts';
import { textsFor } from '../../src/document/list-kinds.ts';

const t = textsFor({ soort: 'tabel' });
const printed = [
  '71',
  '1.10',
  '5.a',
  '5a',
  '12bis',
  'A.1',
  'III.4',
  'III-4',
  'III',
  'A',
  '14-1',
  '14-1.2',
  '14.1-2',
  '3-10a',
];

describe('numbers of categories as lists print them', () => {
  test('are taken', () => {
    for (const number of printed) assert.ok(categorienummer.safeParse(number).success, number);
  });

  test('are refused where an address could be read in another way, or not be written', () => {
    for (const number of ['14-a', '12-bis', '14--1', '14-', '-1', 'a', 'opmerking', '1/2', '1 a', '1.', ''])
      assert.ok(!categorienummer.safeParse(number).success, number);
  });

  test('are refused where a spreadsheet made a day or a month of them', () => {
    for (const day of ['2026-01-14', '14-1-2026', '14-01-26', '1-1-26', '2015-01'])
      assert.ok(!categorienummer.safeParse(day).success, day);
  });

  test('are found again in the ids of what stands below them', () => {
    for (const number of printed) {
      const label = blockLabel(`c${number}`, t);
      assert.ok(label?.endsWith(number), number);
      assert.equal(citedId(`c${number}-opmerking`), `c${number}`);
      assert.equal(blockLabel(`c${number}-opmerking`, t), `${label ?? ''}, opmerking`);
      assert.equal(blockLabel(`c${number}.a2`, t), `${label ?? ''}, alinea 2`);
    }
  });

  test('are read from the name of a file, which can go on with a number of its own', () => {
    assert.deepEqual(leadingNumbers('14-1-2020-verslagen'), ['14', '14-1']);
    assert.deepEqual(leadingNumbers('1.1-2020-verslagen'), ['1.1', '1.1-2020']);
    assert.deepEqual(leadingNumbers('1.1-jaarplannen'), ['1.1']);
    assert.deepEqual(leadingNumbers('jaarplannen'), []);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextNumber } from '../../src/astro/editor/next-number.ts';
import { shippedList } from '../shipped-list.ts';
import { category, listOf } from '../document/list.ts';

test('the number after the last of a group is proposed', async () => {
  const { document } = await shippedList();
  assert.equal(nextNumber(document, 'sturing'), '1.13');
  assert.equal(nextNumber(document, 'bedrijfsvoering'), '10.17');
});

test('the number that is proposed is not taken, and has no letter of another', () => {
  const proposed = (...numbers: readonly string[]): string => {
    const files = Object.assign({}, ...numbers.map((number) => category(number))) as Record<string, string>;
    const others = { 'categorieen/1.1-plannen.md': null };
    return nextNumber(listOf({ ...others, ...files }).document, 'sturing');
  };
  assert.equal(proposed('1.1', '1.3.a'), '1.4');
  assert.equal(proposed('9', '10'), '11');
  assert.equal(proposed('5', '5a'), '6');
  assert.equal(proposed('12bis'), '13');
  assert.equal(proposed('A.1'), 'A.2');
  assert.equal(proposed('19.1.24'), '19.1.25');
});

test('a group without categories begins with its own place, where the others do', async () => {
  const { document } = await shippedList();
  const rest = document.categorieen.filter(({ proces }) => proces !== 'veiligheid');
  assert.equal(nextNumber({ ...document, categorieen: rest }, 'veiligheid'), '4.1');
  assert.equal(nextNumber({ ...document, categorieen: [] }, 'veiligheid'), '4.1');
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plainPlace } from '../../src/browser/place-words.ts';

const texts = { section: '§ {nummer}', paragraph: 'alinea {nummer}' };

it('a place in words is made of the id of a section or a paragraph, and of no other', () => {
  assert.equal(plainPlace('2.1', texts), '§ 2.1');
  assert.equal(plainPlace('9.1.1.a12', texts), '§ 9.1.1, alinea 12');
  for (const id of ['2', '2.1.t1', 'p3.1', 'c1.2', 'artikel-3', '2.1.a1-x'])
    assert.equal(plainPlace(id, texts), null, id);
});

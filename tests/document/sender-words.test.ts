import assert from 'node:assert/strict';
import { test } from 'node:test';
import { senderWords, withoutSender } from '../../src/document/sender-words.ts';

test('of several people who sign one view each is known by name', () => {
  const naam = 'A. Een, Bea Twee en C. Drie';
  assert.equal(withoutSender('Bea Twee zegt: A. Een en Bea.', { naam }), '[naam] zegt: [naam] en Bea.');
  assert.deepEqual(
    senderWords({ naam }).map(({ words }) => words),
    [naam.toLowerCase(), 'a. een', 'bea twee', 'c. drie'],
  );
});

test('half a name is none', () => {
  const words = (naam: string): string[] => senderWords({ naam }).map((one) => one.words);
  assert.deepEqual(words('Archief, Info'), ['archief, info']);
  assert.deepEqual(words('Lezer, A.'), ['lezer, a.']);
  assert.deepEqual(words('Bea'), []);
});

test('whom a view is for does not stand in its words, and may stand in an answer', () => {
  const sender = { naam: 'Bea Lezer', namens: 'Cor Lezer' };
  assert.equal(withoutSender('Cor Lezer kan het niet zelf.', sender), '[namens] kan het niet zelf.');
  assert.deepEqual(
    senderWords(sender).map(({ words }) => words),
    ['bea lezer'],
  );
});

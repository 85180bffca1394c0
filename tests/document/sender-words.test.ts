import assert from 'node:assert/strict';
import { test } from 'node:test';
import { senderWords, withoutSender } from '../../src/document/sender-words.ts';

test('of several people who sign one view each is known by name', () => {
  const naam = 'A. Een; Bea Twee en C. Drie';
  assert.equal(withoutSender('Bea Twee zegt: A. Een en Bea.', { naam }), '[naam] zegt: [naam] en Bea.');
  assert.deepEqual(
    senderWords({ naam }).map(({ words }) => words),
    [naam.toLowerCase(), 'a. een', 'bea twee', 'c. drie'],
  );
});

function words(naam: string): string[] {
  return senderWords({ naam }).map((one) => one.words);
}

test('a surname that stands first is known in the order of speech too, and half a name is none', () => {
  assert.deepEqual(words('Lezer, A.'), ['lezer, a.', 'a. lezer']);
  assert.deepEqual(words('Vries, A. de'), ['vries, a. de', 'a. de vries']);
  assert.deepEqual(words('de Vries, Anna'), ['de vries, anna', 'anna de vries']);
  assert.deepEqual(words('Vries, A. de en Bea Twee').slice(1), ['a. de vries', 'bea twee']);
  const naam = 'Berg, Jan van den';
  assert.equal(
    withoutSender('Jan van den Berg en Jan van den Heuvel', { naam }),
    '[naam] en Jan van den Heuvel',
  );
  assert.deepEqual(words('Bea'), []);
});

test('no part of the name of an organisation is taken for a person', () => {
  for (const naam of [
    'Nationaal Archief, afdeling Toezicht',
    'Nationaal Archief en Erfgoed',
    'Ministerie van Defensie / Bureau Archieven',
    'Ministerie van Onderwijs, Cultuur en Wetenschap',
    'Provincie Utrecht & Nationaal Archief',
    'Defensie, Ministerie van',
    'Amsterdam, Stadsarchief',
  ])
    assert.deepEqual(words(naam), [naam.toLowerCase()]);
});

test('whom a view is for does not stand in its words, and may stand in an answer', () => {
  const sender = { naam: 'Bea Lezer', namens: 'Cor Lezer' };
  assert.equal(withoutSender('Cor Lezer kan het niet zelf.', sender), '[namens] kan het niet zelf.');
  assert.deepEqual(
    senderWords(sender).map(({ words }) => words),
    ['bea lezer'],
  );
});

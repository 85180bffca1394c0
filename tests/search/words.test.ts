import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findPhrase } from '../../src/search/browser/phrases.ts';
import { isEmpty, parseQuery, replaceWord, withoutWord } from '../../src/search/browser/query.ts';
import { isMeant } from '../../src/search/browser/match-word.ts';
import { normalise, splitWords, wordForms } from '../../src/search/browser/words.ts';

describe('words', () => {
  test('are compared without capitals, accents and punctuation', () => {
    assert.deepEqual(['Één,', '(Wiv)', '‘quid', 'coördinatie.', '…'].map(normalise), [
      'een',
      'wiv',
      'quid',
      'coordinatie',
      '',
    ]);
  });

  test('keep the points of a number, but not those of a sentence', () => {
    assert.deepEqual(['1.2', '1.2.', '2.1.a3', 'art.', '(12).'].map(normalise), [
      '1.2',
      '1.2',
      '2.1.a3',
      'art',
      '12',
    ]);
  });

  test('joined by a hyphen are found together and each by itself', () => {
    assert.deepEqual(wordForms('Contra-inlichtingen,'), ['contrainlichtingen', 'contra', 'inlichtingen']);
    assert.deepEqual(wordForms('1945–1990'), ['19451990', '1945', '1990']);
  });

  test('are divided at every space, the one that does not break included', () => {
    assert.deepEqual(splitWords('art.\u00A03  van\nde wet'), ['art.', '3', 'van', 'de', 'wet']);
  });
});

describe('a query', () => {
  test('has words and, between quotes of any kind, phrases', () => {
    assert.deepEqual(parseQuery('Dossier "blijvend te bewaren" „ter inzage”'), {
      words: ['dossier'],
      phrases: [
        ['blijvend', 'te', 'bewaren'],
        ['ter', 'inzage'],
      ],
    });
  });

  test('has each word once', () => {
    assert.deepEqual(parseQuery('lijst Lijst "de lijst" "de Lijst"'), {
      words: ['lijst'],
      phrases: [['de', 'lijst']],
    });
  });

  test('takes a number as it is', () => {
    assert.deepEqual(parseQuery('categorie 1.2'), { words: ['categorie'], phrases: [['1.2']] });
  });

  test('with a quote that is not closed yet is the same without it', () => {
    assert.deepEqual(parseQuery('"blijvend te'), { words: ['blijvend', 'te'], phrases: [] });
  });

  test('of signs alone is empty', () => {
    assert.ok(isEmpty(parseQuery(' "" … § ')));
    assert.ok(!isEmpty(parseQuery('§ 2')));
  });

  test('can be asked again with a word replaced or left out', () => {
    assert.equal(replaceWord('oude dosier bewaren', 'dosier', 'dossier'), 'oude dossier bewaren');
    assert.equal(withoutWord('oude dosier bewaren', 'dosier'), 'oude bewaren');
    assert.equal(withoutWord('dosier', 'dosier'), '');
  });
});

describe('a phrase', () => {
  const words = splitWords('Te bewaren blijvend. Blijvend te bewaren; nogmaals: “blijvend te bewaren”.');

  test('is found wherever its words stand in its order, and only there', () => {
    assert.deepEqual([...findPhrase(words, ['blijvend', 'te', 'bewaren'])], [3, 4, 5, 7, 8, 9]);
  });

  test('that is not there is not found', () => {
    assert.deepEqual([...findPhrase(words, ['blijvend', 'bewaren'])], []);
  });
});

describe('a short word', () => {
  test('means its own forms, not every word that begins with it', () => {
    assert.deepEqual(
      ['wet', 'Wet-', 'wetten,', 'wetenschap', 'wettelijk'].map((written) => isMeant('wet', written)),
      [true, true, true, false, false],
    );
  });

  test('that is longer means every word the index gives', () => {
    assert.ok(isMeant('bewaren', 'bewaring'));
  });
});

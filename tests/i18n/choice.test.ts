import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oneOf } from '../../src/i18n/choice.ts';
import { dutch } from '../../src/i18n/translate.ts';

describe('things of which one is chosen', () => {
  test('stand with commas and one word before the last', () => {
    const named = (...words: string[]): string => oneOf(dutch, words, 'reageren.of');
    assert.equal(named('digitaal', 'schriftelijk', 'mondeling'), 'digitaal, schriftelijk of mondeling');
    assert.equal(named('schriftelijk', 'mondeling'), 'schriftelijk of mondeling');
    assert.equal(named('mondeling'), 'mondeling');
    assert.equal(named(), '');
  });
});

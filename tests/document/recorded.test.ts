import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordedExceptions } from '../../src/document/recorded.ts';
import { chapter, withCategory, withLijst } from '../../src/check/examples/base.ts';
import { listOf } from './list.ts';

const one = 'afwijkingen: [{ regel: SL33, reden: Zo stond het er. }]';
const other = 'afwijkingen: [{ regel: SL17, reden: De wet zegt het. }]';

describe('recorded exceptions', () => {
  test('are gathered from the list, its chapters and its categories, with their place', () => {
    const text = chapter('Inleiding', 'Eerst.\n\n## Kop\n\nDit volgt het GWR.', `soort: paragraaf\n${one}`);
    const { document } = listOf({
      ...withLijst(other),
      ...withCategory(one),
      'hoofdstukken/1-toelichting/1-inleiding.md': text,
    });
    assert.deepEqual(recordedExceptions(document), [
      { regel: 'SL17', reden: 'De wet zegt het.', place: null },
      { regel: 'SL33', reden: 'Zo stond het er.', place: '1' },
      { regel: 'SL33', reden: 'Zo stond het er.', place: 'c1.1' },
    ]);
  });

  test('are none in a list that has none', () => {
    assert.deepEqual(recordedExceptions(listOf().document), []);
  });
});

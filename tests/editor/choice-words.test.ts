import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceWords } from '../../src/astro/editor/choice-words.ts';

test('what may be chosen stands in the form in words', () => {
  const choices = [
    ['waarde', 'B'],
    ['status', 'ter-inzage'],
    ['code', 'vervallen-geldigheid'],
    ['code', 'anders'],
    ['rol', 'externe-deskundige'],
    ['termijn', 'opElkMoment'],
    ['regime', 'archiefwet-1995'],
    ['kopregel', 'vast'],
  ] as const;
  assert.deepEqual(
    choices.map(([key, value]) => choiceWords(key, value)),
    [
      'Blijvend te bewaren (B)',
      'Ter inzage gelegd',
      'Het verlies van de geldigheid',
      'Anders',
      'Deskundige van buiten',
      'Op elk moment',
      'Archiefwet 1995',
      'Vast',
    ],
  );
});

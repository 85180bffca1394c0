import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLine } from '../../src/markdown/html/inspection.ts';

test('where a place is and when it is open are sentences, whatever they were typed as', () => {
  const whole = 'Kade 1, Waterrijk. Op werkdagen.';
  assert.equal(placeLine('Kade 1, Waterrijk', 'op werkdagen'), whole);
  assert.equal(placeLine('Kade 1, Waterrijk.', 'Op werkdagen.'), whole);
});

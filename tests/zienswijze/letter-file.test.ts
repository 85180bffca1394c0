import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLetter } from '../../src/zienswijze/receive/letter-file.ts';

const letter = (rest: string): string => `wijze: brief\nontvangen: 2026-04-03\n${rest}`;

function found(rest: string): string {
  const { received, faults = [] } = readLetter('brief.yaml', letter(rest));
  return received
    ? 'gelezen'
    : faults.map(({ code, path, expected }) => `${code} ${path}: ${expected}`).join();
}

test('a wish can speak for itself, and a part says something', () => {
  assert.equal(found('onderdelen:\n  - { plaats: 2.1.a3, wens: akkoord }'), 'gelezen');
  assert.equal(
    found('onderdelen:\n  - { plaats: 2.1.a3 }'),
    'ZW06 onderdelen[0]: een `opmerking` of een `wens`',
  );
});

test('a letter was posted before it came in', () => {
  assert.equal(found('gepost: 2026-04-03\nalgemeen: Ja.'), 'gelezen');
  assert.equal(
    found('gepost: 2026-04-05\nalgemeen: Ja.'),
    'ZW06 gepost: een dag die niet na `ontvangen` ligt',
  );
});

test('of a text that is too long nobody is asked to shorten it', () => {
  assert.equal(found(`algemeen: ${'x'.repeat(20_001)}`), 'ZW19 algemeen: ten hoogste 20000 tekens');
  assert.match(
    found(`indiener: { naam: ${'x'.repeat(700)} }`),
    /^ZW06 indiener\.naam: ten hoogste \d+ tekens$/,
  );
  assert.match(
    found(`onderdelen: [{ opmerking: ${'x'.repeat(20_001)} }]`),
    /^ZW19 onderdelen\[0\]\.opmerking: /,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absentImages } from '../../src/import/absent-images.ts';

test('an image that a text shows and nobody has is told of, with where it goes', () => {
  const text =
    '---\ntitel: Kop\n---\n\n![Een stip](stip.png)\n\nZie ![teken](../teken.svg) en ![merk](/merk.png).\n';
  const files = new Map([['hoofdstukken/1-deel/1-kop.md', text]]);
  const told = (there: readonly string[]): string[] =>
    absentImages(files, new Map(there.map((path) => [path, '']))).map(({ text: words }) =>
      words.replace(/.*`(.*)`$/, '$1'),
    );
  assert.deepEqual(told([]), ['hoofdstukken/1-deel/stip.png', 'hoofdstukken/teken.svg', 'merk.png']);
  assert.deepEqual(told(['hoofdstukken/1-deel/stip.png', 'hoofdstukken/teken.svg', 'merk.png']), []);
});

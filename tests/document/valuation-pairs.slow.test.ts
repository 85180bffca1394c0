import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { forms } from '../../src/document/valuation/examples.ts';
import { parseValuation } from '../../src/document/valuation/parse.ts';
import { printValuation } from '../../src/document/valuation/print.ts';

describe('whatever is put behind or between valuations', () => {
  const texts = forms.flatMap(({ voorbeelden }) => voorbeelden.map(([text]) => text));

  test('no event or scope holds a value or a term', () => {
    const second = /(?<!\p{L})[BV][ ,(:]*\d|\d+ ?(?:jaar|jr|maand|week|weken|dagen)/u;
    for (const first of texts)
      for (const glue of [' ', ', ', '. ', ' en ', ': ', ' na ', ' (', '/', '; '])
        for (const next of texts) {
          const read = parseValuation(`${first}${glue}${next}`);
          if (read.kind !== 'valuations') continue;
          for (const { aangrijpingspunt, voor, behoudens = [] } of read.valuations)
            for (const words of [aangrijpingspunt?.tekst, voor, ...behoudens.map(({ wat }) => wat)])
              assert.ok(!second.test(words ?? ''), `${first}${glue}${next} → ${words ?? ''}`);
        }
  });

  test('what is read has a standard spelling that says the same', () => {
    for (const first of texts)
      for (const glue of [' ', '; ', ', '])
        for (const next of texts) {
          const read = parseValuation(`${first}${glue}${next}`);
          if (read.kind !== 'valuations') continue;
          const written = read.valuations.map(printValuation).join('; ');
          assert.deepEqual(parseValuation(written), read, `${first}${glue}${next} → ${written}`);
        }
  });
});

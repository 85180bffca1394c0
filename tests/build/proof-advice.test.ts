import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviceFor } from '../../scripts/build/proof-advice.ts';
import { faultAt } from '../../src/proof/fault.ts';
import type { Fault, FaultCode } from '../../src/proof/fault.ts';

const inPdf = (code: FaultCode): Fault => faultAt(code, null, { page: 3, path: null }, 'a', 'b');
const onSite = (code: FaultCode): Fault => faultAt(code, null, { page: null, path: '/1/' }, 'a', 'b');

describe('what to do about the faults of a proof', () => {
  test('is to change the text, where it is the text', () => {
    for (const code of ['BW08', 'BW13'] as const)
      for (const fault of [inPdf(code), onSite(code)]) {
        const [advice = '', ...others] = adviceFor([fault]);
        assert.match(advice, /Vervang het in de tekst|vervang het dan/u);
        assert.doesNotMatch(advice, /tekst zelf is in orde/u);
        assert.deepEqual(others, []);
      }
  });

  test('is to give a wide table room, where something does not fit', () => {
    assert.match(adviceFor([inPdf('BW07')]).join('\n'), /^BW07: .*liggend.*src\/print\/styles\//u);
  });

  test('is to look at the layout of the PDF, or to tell of it, where the text is in order', () => {
    for (const code of ['BW01', 'BW05', 'BW06', 'BW09', 'BW10', 'BW11', 'BW12', 'BW14'] as const)
      assert.match(adviceFor([inPdf(code)]).join('\n'), /de tekst zelf is in orde, maar de PDF .*meld het/u);
  });

  test('does not lead to the layout of the PDF for a fault of the site', () => {
    const advice = adviceFor([onSite('BW01')]).join('\n');
    assert.match(advice, /de tekst zelf is in orde, maar de website .*meld het als fout/u);
    assert.doesNotMatch(advice, /styles/u);
  });

  test('is said once for each kind, with its codes', () => {
    const advice = adviceFor([inPdf('BW12'), onSite('BW03'), inPdf('BW01'), inPdf('BW08'), inPdf('BW01')]);
    assert.deepEqual(
      advice.map((line) => line.slice(0, line.indexOf(':'))),
      ['BW08', 'BW01, BW12', 'BW03'],
    );
  });
});

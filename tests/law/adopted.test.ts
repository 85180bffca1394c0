import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adoptedIn, isOlderThanActs } from '../../src/law/adopted.ts';
import type { Adopted } from '../../src/law/adopted.ts';

const list: Adopted = { status: 'vastgesteld', datum: '1983', besluiten: [], staatscourant: [] };
const decree = (datum: string): Adopted['besluiten'][number] => ({
  orgaan: 'minister',
  datum,
  kenmerk: 'A/1',
});

describe('when a list was adopted', () => {
  test('is the day of its first decree, and its own date where it names none', () => {
    assert.equal(
      adoptedIn({ ...list, besluiten: [decree('1984-02-01'), decree('1983-12-01')] }),
      '1983-12-01',
    );
    const geldigheid = { inwerkingtreding: '1985-01-01', einddatum: '2000-01-01' };
    assert.equal(adoptedIn({ ...list, geldigheid }), '1985-01-01');
    assert.equal(adoptedIn(list), '1983');
    assert.equal(adoptedIn({ ...list, status: 'concept' }), null);
  });

  test('lies before an act only where all of the year or month that is known does', () => {
    for (const datum of ['1983', '1995', '1995-12', '1995-12-31'])
      assert.ok(isOlderThanActs({ ...list, datum }), datum);
    for (const datum of ['1996', '1996-01', '1996-01-01', '2015'])
      assert.ok(!isOlderThanActs({ ...list, datum }), datum);
  });

  test('is never before an act for a draft: that is still to be adopted', () => {
    for (const status of ['concept', 'ter-inzage', 'verwerking'] as const)
      assert.ok(!isOlderThanActs({ ...list, status }), status);
  });
});

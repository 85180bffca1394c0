import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withCategory, withLijst } from '../../src/check/examples/base.ts';
import { listOf } from './list.ts';
import { saidOfList } from '../check/said.ts';

/** What a records system cannot tell of valuations; empty when it can carry them out. */
function want(valuations: string, lijst: Readonly<Record<string, string>> = {}): readonly string[] | null {
  const loaded = listOf({ ...lijst, ...withCategory(`waarderingen: ${valuations}`) });
  assert.deepEqual(saidOfList(loaded), []);
  return loaded.document.categorieen[0]?.uitvoerbaar?.want ?? null;
}

describe('a records system can carry out', () => {
  const able = [
    '[B 1]',
    '[V 10 jaar na afhandeling]',
    '[V max. 2 jaar]',
    '[V direct na ontvangst]',
    '[75 jaar of 10 jaar na einde dienstverband]',
    '["Tot 1997: B 1", "Vanaf 1997: V 5 jaar"]',
    '[{ waarde: V, termijn: opElkMoment }]',
  ];
  for (const valuations of able)
    test(valuations, () => {
      assert.deepEqual(want(valuations), []);
    });

  test('a term that counts from the event that the list names for all', () => {
    assert.deepEqual(want('[V 10 jaar]', withLijst('standaardAangrijpingspunt: het sluiten')), []);
  });
});

describe('a person has to judge', () => {
  const judged: [valuations: string, obstacles: string[]][] = [
    ['[nader te bepalen]', ['onbepaald']],
    ['[Vernietigen]', ['geen-termijn']],
    ['[V na vervanging]', ['geen-termijn']],
    ['[V 5 jaar na vervallen belang]', ['vage-gebeurtenis']],
    ['[V 5 jaar na afloop of zoveel langer als nodig]', ['vage-gebeurtenis']],
    ['[V 5 jaar na afloop of zoveel langer als de vergunning geldt]', ['verlenging']],
    ['[V 5 of 10 jaar na afloop]', ['keuze']],
    ['[V minimaal 5 jaar na afloop]', ['ondergrens']],
    ['[75 jaar of 10 jaar na vervallen belang]', ['vage-gebeurtenis']],
    ['["V 7 jaar na afloop, mits de rekening is goedgekeurd"]', ['voorwaarde']],
    ['["V 7 jaar na afloop, m.u.v. eindproduct (B 1)"]', ['uitzondering']],
    ['[B 1 voor het eindproduct, V 5 jaar na afloop voor de rest]', ['archiefbescheiden']],
    ['["B 1, bij bezwaar", "V 5 jaar na afloop, in andere gevallen"]', ['voorwaarde']],
  ];
  for (const [valuations, obstacles] of judged)
    test(`${obstacles.join()} of ${valuations}`, () => {
      assert.deepEqual(want(valuations), obstacles);
    });

  test('when a term begins that counts from nothing', () => {
    const none = withLijst('standaardAangrijpingspunt');
    assert.deepEqual(want('[V 10 jaar]', none), ['geen-gebeurtenis']);
    assert.deepEqual(want('[75 jaar of 10 jaar na ontslag]', none), ['geen-gebeurtenis']);
  });

  test('nothing of a number that has lapsed', () => {
    const lapsed = 'vervallen: { reden: Weg., opvolger: "1.1" }';
    const { document } = listOf(withCategory('waarderingen: []', lapsed));
    assert.equal(document.categorieen[0]?.uitvoerbaar, null);
  });
});

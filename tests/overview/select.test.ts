import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { texts as dutch } from '../texts.ts';
import { describeCount, describeSelection } from '../../src/overview/browser/describe.ts';
import { fold, selector, sorted } from '../../src/overview/browser/select.ts';
import type { OverviewRow } from '../../src/overview/browser/select.ts';
import { startState } from '../../src/overview/browser/state.ts';
import type { Layout, OverviewState } from '../../src/overview/browser/state.ts';

const layout: Layout = {
  columns: ['nummer', 'titel', 'termijn'],
  usual: ['nummer', 'titel', 'termijn'],
  own: ['kenmerk-domein'],
};
const start = startState(layout);

const row: OverviewRow = {
  index: 0,
  text: fold('1.1 Financiële administratie Het voeren van de boekhouding'),
  proces: 'bedrijfsvoering',
  actoren: ['mid', 'mivd'],
  waarden: ['B', 'V'],
  klassen: ['6-10'],
  van: 1987,
  tot: 2002,
  own: { 'kenmerk-domein': ['Bestuur', 'Beheer en bestuur'] },
  keys: {},
};

describe('a selection', () => {
  const selects = (part: Partial<OverviewState>, of: OverviewRow = row): boolean =>
    selector({ ...start, ...part })(of);

  test('is everything at first', () => {
    assert.ok(selects({}));
  });

  test('has every word, without regard to capitals, accents and order', () => {
    assert.ok(selects({ tekst: ' BOEKHOUDING financiele ' }));
    assert.ok(!selects({ tekst: 'financiele personeel' }));
  });

  test('has one process, one actor and one class of terms', () => {
    assert.ok(selects({ proces: 'bedrijfsvoering', actor: 'mid', termijn: '6-10' }));
    assert.ok(!selects({ proces: 'sturing' }));
    assert.ok(!selects({ actor: 'mi' }));
    assert.ok(!selects({ termijn: '1-5' }));
  });

  test('has any of the valuations', () => {
    assert.ok(selects({ waardering: ['V'] }) && selects({ waardering: ['N', 'B'] }));
    assert.ok(!selects({ waardering: ['N'] }));
  });

  test('has a value of a field of the list’s own, in full', () => {
    assert.ok(
      selects({ own: { 'kenmerk-domein': 'Bestuur' } }) && selects({ own: { 'kenmerk-domein': '' } }),
    );
    assert.ok(!selects({ own: { 'kenmerk-domein': 'Beheer' } }));
    assert.ok(!selects({ own: { 'kenmerk-domein': 'Bestuur' } }, { ...row, own: {} }));
  });

  test('has a year between the first and the last, the ends included', () => {
    assert.deepEqual(
      ['1986', '1987', '2002', '2003', 'ooit'].map((jaar) => selects({ jaar })),
      [false, true, true, false, true],
    );
    assert.ok(selects({ jaar: '2500' }, { ...row, tot: null }));
  });
});

describe('the order of rows', () => {
  const rows = [5, null, 10, 5].map((termijn, index): OverviewRow => ({
    ...row,
    index,
    keys: { termijn, nummer: index },
  }));
  const order = (descending: boolean): number[] =>
    sorted(rows, { column: 'termijn', descending }).map(({ index }) => index);

  test('goes up or down; what has no value comes last, what is alike keeps its order', () => {
    assert.deepEqual(order(false), [0, 3, 2, 1]);
    assert.deepEqual(order(true), [2, 0, 3, 1]);
  });

  test('compares words as Dutch and numbers in them as numbers', () => {
    const named = ['Proces 10', 'Proces 2', 'actor'].map((proces, index): OverviewRow => ({
      ...row,
      index,
      keys: { proces },
    }));
    assert.deepEqual(
      sorted(named, { column: 'proces', descending: false }).map(({ keys }) => keys.proces),
      ['actor', 'Proces 2', 'Proces 10'],
    );
  });
});

describe('a selection in words', () => {
  const count = (shown: number, sorting: OverviewState['sorting'] = start.sorting): string =>
    describeCount(shown, { total: 39, sorting, column: 'Termijn' }, dutch);

  test('tells how many and in which order', () => {
    assert.equal(count(39), 'Alle 39 categorieën.');
    assert.equal(count(1), '1 van 39 categorieën.');
    assert.equal(
      count(0),
      'Geen enkele categorie past bij deze keuze. Kies minder of typ andere woorden; ‘Alles tonen’ begint opnieuw.',
    );
    assert.equal(
      count(12, { column: 'termijn', descending: true }),
      '12 van 39 categorieën. Gesorteerd op termijn, aflopend.',
    );
  });

  test('names what was chosen, and nothing when nothing was', () => {
    const words = {
      labelOf: (field: string) => `De ${field}`,
      nameOf: (_: string, value: string) => value.toUpperCase(),
    };
    assert.equal(
      describeSelection(
        {
          ...start,
          ...{ tekst: 'plan', proces: 'a', waardering: ['b', 'v'], jaar: '1996' },
          own: { 'kenmerk-domein': 'bestuur' },
        },
        words,
        dutch,
      ),
      'Selectie: de tekst “plan”; de proces A; de jaar 1996; de waardering B of V; de kenmerk-domein BESTUUR.',
    );
    assert.equal(describeSelection(start, words, dutch), '');
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSorting, readState, startState, writeState } from '../../src/overview/browser/state.ts';
import type { Layout, OverviewState } from '../../src/overview/browser/state.ts';

const layout: Layout = {
  columns: ['nummer', 'titel', 'omschrijving', 'termijn', 'periode', 'kenmerk-domein'],
  usual: ['nummer', 'titel', 'termijn', 'periode'],
  own: ['kenmerk-domein'],
};
const start = startState(layout);

describe('the address of a selection', () => {
  const chosen: OverviewState = {
    tekst: 'dossier & co',
    proces: 'sturing',
    actor: 'mivd',
    waardering: ['B', 'V'],
    termijn: '6-10',
    jaar: '1996',
    own: { 'kenmerk-domein': 'R&D, = 1' },
    sorting: { column: 'termijn', descending: true },
    columns: ['nummer', 'titel', 'kenmerk-domein'],
  };

  test('says all of it, and is read back as the same', () => {
    const address = writeState(chosen, layout);
    assert.equal(
      address,
      'tekst=dossier+%26+co&proces=sturing&actor=mivd&termijn=6-10&jaar=1996&waardering=B&waardering=V&kenmerk-domein=R%26D,+%3D+1&sorteer=-termijn&kolommen=nummer,titel,kenmerk-domein',
    );
    assert.deepEqual(readState(`?${address}`, layout), chosen);
  });

  test('is empty when nothing is chosen', () => {
    assert.equal(writeState(start, layout), '');
    assert.deepEqual(readState('', layout), start);
  });

  test('is read as far as it makes sense', () => {
    const { sorting, columns, waardering } = readState(
      '?sorteer=kleur&kolommen=geur,periode&waardering=V&waardering=V&x=1',
      layout,
    );
    assert.deepEqual(sorting, start.sorting);
    assert.deepEqual(columns, ['titel', 'periode']);
    assert.deepEqual(waardering, ['V']);
    assert.deepEqual(readSorting('-nummer', layout), { column: 'nummer', descending: true });
  });

  test('never hides the column that leads to the category', () => {
    assert.deepEqual(readState('?kolommen=', layout).columns, ['titel']);
    assert.equal(writeState({ ...start, columns: [] }, layout), 'kolommen=titel');
  });
});

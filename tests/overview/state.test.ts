import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usualColumns } from '../../src/overview/browser/columns.ts';
import { readSorting, readState, startState, writeState } from '../../src/overview/browser/state.ts';
import type { OverviewState } from '../../src/overview/browser/state.ts';

describe('the address of a selection', () => {
  const chosen: OverviewState = {
    tekst: 'dossier & co',
    proces: 'sturing',
    actor: 'mivd',
    waardering: ['B', 'V'],
    termijn: '6-10',
    jaar: '1996',
    sorting: { column: 'termijn', descending: true },
    columns: ['nummer', 'titel', 'omschrijving'],
  };

  test('says all of it, and is read back as the same', () => {
    const address = writeState(chosen);
    assert.equal(
      address,
      'tekst=dossier+%26+co&proces=sturing&actor=mivd&termijn=6-10&jaar=1996&waardering=B&waardering=V&sorteer=-termijn&kolommen=nummer,titel,omschrijving',
    );
    assert.deepEqual(readState(`?${address}`), chosen);
  });

  test('is empty when nothing is chosen', () => {
    assert.equal(writeState(startState), '');
    assert.deepEqual(readState(''), startState);
  });

  test('is read as far as it makes sense', () => {
    const { sorting, columns, waardering } = readState(
      '?sorteer=kleur&kolommen=geur,periode&waardering=V&waardering=V&x=1',
    );
    assert.deepEqual(sorting, startState.sorting);
    assert.deepEqual(columns, ['titel', 'periode']);
    assert.deepEqual(waardering, ['V']);
    assert.deepEqual(readSorting('-nummer'), { column: 'nummer', descending: true });
  });

  test('never hides the column that leads to the category', () => {
    assert.deepEqual(readState('?kolommen=').columns, ['titel']);
    assert.equal(writeState({ ...startState, columns: [] }), 'kolommen=titel');
    assert.ok(usualColumns.includes('titel'));
  });
});

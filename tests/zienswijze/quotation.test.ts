import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createQuotationFinder } from '../../src/zienswijze/quotation.ts';

const find = createQuotationFinder([
  { id: '1.a1', text: 'De zorgdrager bewaart dossiers van onderzoek twintig jaar.' },
  {
    id: '1.a2',
    text: 'Daarna worden zij vernietigd, tenzij «bijzondere» belangen zich daartegen verzetten.',
  },
  { id: '1.a3', text: 'De zorgdrager bewaart dossiers van onderzoek dertig jaar.' },
  { id: '2.a1', text: 'Kort.' },
]);

/** What is proposed, in short. */
const said = (quotation: string, at?: string): string[] =>
  find(quotation, at).map(({ id, endId, likeness, text }) => `${likeness} ${id}-${endId} ${text}`);

describe('a quotation is found again', () => {
  test('exactly, in every block that has it', () => {
    assert.deepEqual(said('dossiers van onderzoek'), [
      'exact 1.a1-1.a1 dossiers van onderzoek',
      'exact 1.a3-1.a3 dossiers van onderzoek',
    ]);
  });

  test('in the block that was named before all others', () => {
    assert.deepEqual(said('dossiers van onderzoek', '1.a3'), ['exact 1.a3-1.a3 dossiers van onderzoek']);
    assert.deepEqual(
      said('dossirs van ondrzoek', '1.a3').map((one) => one.slice(0, 9)),
      ['near 1.a3'],
    );
  });

  test('in another block when the named one has it not, or does not exist', () => {
    assert.deepEqual(said('twintig jaar', '1.a2'), ['exact 1.a1-1.a1 twintig jaar']);
    assert.deepEqual(said('twintig jaar', '9.a9'), ['exact 1.a1-1.a1 twintig jaar']);
  });

  test('with the same words elsewhere before nearly the same in the block that was named', () => {
    assert.deepEqual(said('dossiers van onderzoek dertig jaar', '1.a1'), [
      'exact 1.a3-1.a3 dossiers van onderzoek dertig jaar',
    ]);
  });

  test('without white space, capitals and the form of signs', () => {
    assert.deepEqual(said('ten\u00adzij "BIJZONDERE"\n belangen'), [
      'folded 1.a2-1.a2 tenzij «bijzondere» belangen',
    ]);
  });

  test('where it runs on in the next block', () => {
    assert.deepEqual(said('twintig jaar. Daarna worden zij vernietigd'), ['folded 1.a1-1.a2 twintig jaar.']);
  });

  test('nearly, in the block that is likest', () => {
    const [first, ...more] = find('zorgdrager bewaard dosiers van onderzoek dertg jaar');
    assert.deepEqual([first?.id, first?.likeness, first?.errors, more], ['1.a3', 'near', 3, []]);
  });

  test('not when it is nowhere, says nothing, or is too short to be taken for something else', () => {
    assert.deepEqual(said('Een heel andere tekst over het weer van morgen'), []);
    assert.deepEqual(said('  \n'), []);
    assert.deepEqual(said('kart.'), []);
  });
});

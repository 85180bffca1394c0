import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { withCategory, withLijst, withText } from '../../src/check/examples/base.ts';
import { listOf } from '../document/list.ts';
import { saidOfList } from './said.ts';

const unused = { 'afkortingen.yaml': '- { kort: SIO, voluit: Strategisch Informatieoverleg }\n' };
const inList = withLijst('afwijkingen: [{ regel: SL32, reden: Komt nog. }]');

/** What is said about a list: code, file, severity, reason. */
function said(files: Readonly<Record<string, string>>): unknown[] {
  return check(listOf(files)).map(({ code, file, severity, accepted = null }) => [
    code,
    file,
    severity,
    accepted,
  ]);
}

describe('what editors let stand', () => {
  test('in lijst.yaml holds for the registers, and for no other file', () => {
    assert.deepEqual(said({ ...unused, ...inList, ...withText('Het SIO.') }), [
      ['SL32', 'hoofdstukken/1-toelichting/1-inleiding.md', 'warning', null],
      ['BE36', 'lijst.yaml', 'warning', null],
    ]);
    assert.deepEqual(
      said({
        'afkortingen.yaml':
          '- { kort: GWR, voluit: Generiek Waarderingsmodel Rijksoverheid }\n- { kort: SIO, voluit: Overleg }\n',
        ...inList,
      }),
      [['SL32', 'afkortingen.yaml', 'info', 'Komt nog.']],
    );
  });

  test('is an error no more', () => {
    const [found] = check(
      listOf(withCategory('waarderingen: [{ waarde: B }]', 'afwijkingen: [{ regel: SL14, reden: Oud. }]')),
    );
    assert.deepEqual([found?.code, found?.severity, found?.accepted], ['SL14', 'info', 'Oud.']);
  });

  test('can only be of a rule about the list', () => {
    const diagnostics = saidOfList(listOf(withCategory('afwijkingen: [{ regel: BE15, reden: Oud. }]')));
    assert.deepEqual(
      diagnostics.map(({ code, expected }) => [code, expected]),
      [['BE05', 'de code van een regel over de lijst, zoals `SL33`']],
    );
  });

  test('is not called idle while something could not be read', () => {
    const broken = { 'bronnen.yaml': '- { id: a, titel: A, soort: roman }\n' };
    assert.deepEqual(said({ ...inList, ...broken }), [['BE05', 'bronnen.yaml', 'error', null]]);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseValuation } from '../../src/document/valuation/parse.ts';
import { withCategory } from '../../src/check/examples/base.ts';
import { listOf } from './list.ts';
import { saidOfList } from '../check/said.ts';

/** Texts of which something cannot surely be told, with what may have been meant; null where that cannot be told. */
const doubtful: readonly (readonly [text: string, proposal: string | null])[] = [
  // A second term or value that nothing places.
  ['V 1 jaar na verval + 10 jaar', 'V 11 jaar na verval'],
  ['V 10 jaar na afloop, 7 jaar na betaling', null],
  ['V 10 jaar na afloop en 7 jaar na betaling', null],
  ['B 1 V 10', null],
  ['B (4) V 5 jaar na einde benoeming', null],
  ['V 5 jaar na intrekking, steekproeven, V, 2 jaar', null],
  ['V 5 jaar, bij aanwijzingen 5 jaar na wijziging', null],
  ['V, 100 jaar bij weigering, V, 5 jaar', null],
  ['V7-10', null],
  ['V 5 tot 10 jaar', null],
  ['V minimaal 2 en maximaal 5 jaar', null],
  ['V 2 jaar, V 5 jaar, V 10 jaar', null],
  // A case, records or a period that may be those of the value behind them.
  ['V 7 jaar, indien precedent B 5', null],
  ['V 7 jaar na afdoening, in geval van beroep: V 10 jaar', null],
  ['V 10 jaar, indien verleend V 20 jaar, indien geweigerd V 1 jaar', null],
  ['V 5 jaar, voor rapporten: B 5', null],
  ['V 5 jaar, voor contracten 7 jaar', null],
  ['V voor contracten 10 jaar, voor overige stukken 5 jaar', null],
  ['V 5 jaar, rapport B 5, notulen V 1 jaar', null],
  ['B 5, bijlagen V 5 jaar', null],
  ['V tot 1996 10 jaar, vanaf 1996 5 jaar', null],
  ['V 5 jaar na 1996', null],
  ['Vanaf 31 februari 1996: V 5 jaar', null],
  ['Van 1995 tot 1990: V 5 jaar', null],
  ['v 10 jaar na afloop, voor zover niet b 5', null],
  // A case or a limit of one of two terms, of an exception, or behind an event.
  ['V 10 jaar na ontslag of 75 jaar na geboorte indien wachtgeld', null],
  ['V 5 jaar, minimaal 7 jaar', null],
  ['V 10 jaar m.u.v. stukken indien deze van belang zijn', null],
  ['V 10 jaar, tenzij beroep is ingesteld (B 5)', null],
  ['V 5 jaar (bij beroep: 10 jaar)', null],
  ['V 7 jaar na afdoening, doch niet eerder dan na afloop', null],
  ['V 7 jaar na afdoening bij beroep na uitspraak', null],
  ['V 1 jaar na afloop als de vergunning is verleend', null],
  ['V 10 jaar na vaststelling (bezwaar)', null],
  ['V 10 jaar na ontslag dossiers', null],
  ['V 10 jaar na einde project financiële stukken', null],
  // Words that deny, connect, or tell of another time.
  ['V 10 jaar, dubbele exemplaren niet bewaren', null],
  ['V 10 jaar. Rapporten kunnen worden bewaard', null],
  ['V 10 jaar. Tijdelijk bewaren', null],
  ['V 10 jaar. Eén exemplaar wordt bewaard bij het archief', null],
  ['V 20 jaar, voorheen B 5', null],
  ['B 5 i.p.v. V 5 jaar', null],
  ['B 5 (was: V 10 jaar)', null],
  ['B 5 niet rapporten', null],
  ['V 7 jaar; overdracht dossiers na 5 jaar', null],
  ['V 5 jaar vanaf de datum van het besluit', null],
  ['Vervallen vergunning V 5 jaar', null],
  ['V 99999999999999999999 jaar', null],
  // Words that limit, in the middle of an event.
  ['V 5 jaar na laatste contact tot uiterlijk 2030', null],
  ['V 5 jaar na vervanging wordt bewaard bij het fonds', null],
  ['V 50 jaar na opname (zie art. 6.3, lid 1)', null],
  ['V 5 jaar na inning volgens Wet X artikel 3', null],
  // A number that may be a criterion or a term.
  ['V (10)', 'V 10 jaar'],
  ['V 1 De brieven van het bureau', null],
  ['B, 4 jaar', null],
  ['V 1,3 jaar', null],
  // What ran together, or was cut off.
  ['V, 7 jr. na', null],
  ['B (40', null],
  ['V 5 jaar na afloop]', null],
  ['B 1 Raadswerkgroepen', null],
  ['V 10 jaaar', 'V 10 jaar'],
  ['V 10 jaar einde dienstverband', 'V 10 jaar na einde dienstverband'],
  ['V 5 jaar voor stukken van categorie B', null],
  ['V 10 jaar na afloop van bijlage V', null],
  ['V 10 (negen) jaar', null],
  ['V 10 jaar nadat het dossier tot 2030 is bewaard', null],
  ['V 5 jaar (bezwaar B 5)', null],
  ['V ? jaar', null],
  ['B, ?', null],
  ['V Termijn: nvt', null],
];

describe('a text that is not surely understood is refused, with a proposal where one can be made:', () => {
  for (const [text, proposal] of doubtful) {
    test(JSON.stringify(text), () => {
      const read = parseValuation(text);
      assert.equal(read.kind, 'unreadable', JSON.stringify(read));
      assert.equal(read.proposal, proposal);
    });
  }

  test('a proposal is itself a text that can be read', () => {
    for (const [, proposal] of doubtful)
      if (proposal !== null) assert.equal(parseValuation(proposal).kind, 'valuations', proposal);
  });
});

test('a text longer than any valuation is refused before it is read', () => {
  const read = parseValuation(`B 1 voor ${'stukken en '.repeat(200)}rest`);
  assert.ok(read.kind === 'unreadable' && read.expected === 'een waardering van ten hoogste 1000 tekens');
});

describe('in the content', () => {
  test('a refused text comes with its proposal, and several in one with the lines to write', () => {
    const diagnostics = saidOfList(
      listOf(
        withCategory(
          'waarderingen:\n  - V 1 jaar na verval + 10 jaar\n  - "B 5 eindproduct; V 5 jaar (overige)"',
        ),
      ),
    );
    assert.deepEqual(
      diagnostics.map(({ code, repair }) => [code, repair]),
      [
        ['BE05', 'Bedoelt u `V 11 jaar na verval`?'],
        [
          'BE05',
          'Schrijf `- B 5 voor eindproduct` en `- V 5 jaar voor het overige`, elk op een eigen regel.',
        ],
      ],
    );
  });

  test('the proposal is told of words at `ruw` too', () => {
    const diagnostics = saidOfList(
      listOf(
        withCategory('waarderingen:\n  - { ruw: V 1 jaar na verval + 10 jaar, herkomst: trendanalyse }'),
      ),
    );
    assert.deepEqual(
      diagnostics.map(({ code, repair }) => [code, repair]),
      [['BE05', 'Bedoelt u `V 11 jaar na verval`?']],
    );
  });

  test('keys that say opposite things are refused', () => {
    const diagnostics = saidOfList(
      listOf(
        withCategory(
          'waarderingen:\n  - { waarde: V, termijn: P5Y, alternatieven: [{ termijn: P1Y }, { termijn: P2Y }] }\n  - { waarde: V, termijn: P5Y, laatste: true }\n  - { waarde: V, termijn: P5Y, minimum: true, maximum: true }',
        ),
      ),
    );
    assert.deepEqual(
      diagnostics.map(({ code, expected }) => [code, expected]),
      [
        ['BE05', '`termijn` of `alternatieven`, niet allebei'],
        ['BE05', '`laatste` alleen naast `alternatieven`'],
        ['BE05', '`minimum` of `maximum`, niet allebei'],
      ],
    );
  });

  test('an exception may be a text, or say what becomes of it; an article may be named as the register does', () => {
    const loaded = listOf(
      withCategory(
        'waarderingen:\n  - { waarde: V, termijn: P5Y, behoudens: de jaarverslagen }\n  - V 7 jaar (archiefwet 1995, art. 3)\n  - V 5 jaar, m.u.v. rapporten (B 1)',
      ),
    );
    assert.deepEqual(saidOfList(loaded), []);
    const { document } = loaded;
    const [text, basis, value] = document.categorieen[0]?.waarderingen ?? [];
    assert.deepEqual(text?.behoudens, [{ wat: 'de jaarverslagen', criteria: [] }]);
    assert.deepEqual(basis?.grondslag, [{ regeling: 'archiefwet-1995', artikel: '3' }]);
    assert.deepEqual(value?.behoudens, [{ wat: 'rapporten', waarde: 'B', criteria: [1] }]);
  });
});

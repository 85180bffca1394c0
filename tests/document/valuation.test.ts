import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseValuation } from '../../src/document/valuation/parse.ts';
import { forms } from '../../src/document/valuation/examples.ts';
import { printValuation } from '../../src/document/valuation/print.ts';
import type { ReadValuation } from '../../src/document/valuation/written.ts';
import { listOf } from './list.ts';
import { withCategory } from '../../src/check/examples/base.ts';
import { saidOfList } from '../check/said.ts';

/** Every written form seen in real lists, and the four that were only described, with its standard spelling. */
const written: readonly (readonly [raw: string, standard: string])[] = [
  ['B, 1', 'B 1'],
  ['B, 6', 'B 6'],
  ['B 5', 'B 5'],
  ['B 1', 'B 1'],
  ['B 4', 'B 4'],
  ['Waardering B, 1', 'B 1'],
  ['Bewaren', 'B'],
  ['Blijvend bewaren', 'B'],
  ['Bewaren met uitzondering van zie toelichting', 'B, met uitzondering van zie toelichting'],
  ['Vernietigen', 'V'],
  ['1 jaar', 'V 1 jaar'],
  ['7  jaar', 'V 7 jaar'],
  ['11 Jaar', 'V 11 jaar'],
  [' 1 jaar', 'V 1 jaar'],
  ['1 jaar ', 'V 1 jaar'],
  ['1,5 jaar', 'V 1 jaar en 6 maanden'],
  ['9 maanden', 'V 9 maanden'],
  ['6 maanden', 'V 6 maanden'],
  ['6 weken', 'V 6 weken'],
  ['4 weken', 'V 4 weken'],
  ['91 dagen', 'V 91 dagen'],
  ['P5Y', 'V 5 jaar'],
  ['P0D', 'V direct'],
  ['P42D', 'V 42 dagen'],
  ['P1Y6M', 'V 1 jaar en 6 maanden'],
  ['Direct', 'V direct'],
  ['direct', 'V direct'],
  ['…na kennisgeving … terstond vernietigen', 'V direct na kennisgeving …'],
  ['Tot 1997 B 5 voor …', 'Tot en met 1996: B 5 …'],
  ['Tot april 1996: B 5 voor…', 'Tot en met maart 1996: B 5 …'],
  ['Tot april 1996: B, 5 voor…', 'Tot en met maart 1996: B 5 …'],
  ['Vanaf april 1996: V 20 jaar voor…', 'Vanaf april 1996: V 20 jaar …'],
  ['Vanaf april 1996: V 5 jaar voor…', 'Vanaf april 1996: V 5 jaar …'],
  ['Vanaf 1996 V 5 jaar voor … Minister van BZK, LNV…', 'Vanaf 1996: V 5 jaar … Minister van BZK, LNV…'],
  ['Vanaf 1996 V 30 jaar … Defensie', 'Vanaf 1996: V 30 jaar … Defensie'],
  ['Vanaf 1996 V 50 jaar … Financiën en VWS', 'Vanaf 1996: V 50 jaar … Financiën en VWS'],
  ['110 jaar', 'V 110 jaar'],
  ['67 jaar', 'V 67 jaar'],
  ['19 jaar', 'V 19 jaar'],
  ['21 jaar', 'V 21 jaar'],
  ['40 jaar', 'V 40 jaar'],
  [
    '5 of 10 jaar, De tijdens het proces vast te leggen datum…',
    'V 5 of 10 jaar na De tijdens het proces vast te leggen datum…',
  ],
  ['20 jaar … of zoveel langer als…', 'V 20 jaar of zoveel langer als …'],
  ['25 jaar (De tijdens het proces…)', 'V 25 jaar na De tijdens het proces…'],
  ['30 jaar, De ingeschatte maximale bestaansduur…', 'V 30 jaar na De ingeschatte maximale bestaansduur…'],
  ['na vervallen belang', 'V na vervallen belang'],
  ['na einde dienstverband', 'V na einde dienstverband'],
  ['Vervallen: dit is resultaat 19.1.19 geworden', 'Vervallen: dit is resultaat 19.1.19 geworden'],
  ['V 10 jaar na …', 'V 10 jaar na …'],
  ['V: 20 jaar na afhandeling', 'V 20 jaar na afhandeling'],
  ['V direct na …', 'V direct na …'],
  ['B (4)', 'B 4'],
];

function print(read: ReadValuation): string {
  if (read.kind === 'tombstone') return `Vervallen: ${read.tombstone.reden}`;
  assert.equal(read.kind, 'valuations');
  return read.valuations.map(printValuation).join('; ');
}

describe('a written valuation is understood, and its standard spelling means the same:', () => {
  for (const [raw, standard] of written) {
    test(`${JSON.stringify(raw)} is ${standard}`, () => {
      const read = parseValuation(raw);
      assert.equal(print(read), standard);
      assert.deepEqual(parseValuation(standard), read);
    });
  }
});

describe('each form of the grammar is read as it says, and so is its standard spelling:', () => {
  for (const { naam, voorbeelden } of forms)
    for (const [text, ...meant] of voorbeelden)
      test(`${naam}: ${JSON.stringify(text)}`, () => {
        const read = parseValuation(text);
        assert.equal(print(read), meant.join('; '));
        assert.deepEqual(parseValuation(meant.join('; ')), read);
      });
});

describe('a written valuation', () => {
  const cases: [raw: string, meant: unknown][] = [
    ['B 1, 5 en 7', [{ waarde: 'B', criteria: [1, 5, 7] }]],
    ['N', [{ waarde: 'N' }]],
    [
      '- B 5\n- V 10 jaar\n  voor de rest',
      [
        { waarde: 'B', criteria: [5] },
        { waarde: 'V', termijn: 'P10Y', voor: 'de rest' },
      ],
    ],
    [
      'V 75 jaar of 10 jaar na ontslag',
      [
        {
          waarde: 'V',
          alternatieven: [
            { termijn: 'P75Y' },
            { termijn: 'P10Y', aangrijpingspunt: { code: 'einde-dienstverband', tekst: 'ontslag' } },
          ],
          laatste: true,
        },
      ],
    ],
    ['V max. 2 jaar', [{ waarde: 'V', termijn: 'P2Y', maximum: true }]],
    [
      'V 7 jaar (AWR art. 52), m.u.v. bonnen (V direct na ontvangst)',
      [
        {
          waarde: 'V',
          termijn: 'P7Y',
          behoudens: [
            {
              wat: 'bonnen',
              waarde: 'V',
              termijn: 'direct',
              aangrijpingspunt: { code: 'anders', tekst: 'ontvangst' },
            },
          ],
          grondslag: [{ regeling: 'AWR', artikel: '52' }],
        },
      ],
    ],
    ['nader te bepalen', [{ waarde: 'N' }]],
    ['V op elk moment', [{ waarde: 'V', termijn: 'opElkMoment' }]],
    [
      'Tot en met april 1996: B 5; vanaf 1 mei 1996: V 2,5 jaar',
      [
        { waarde: 'B', criteria: [5], periode: { tot: '1996-04' } },
        { waarde: 'V', termijn: 'P2Y6M', periode: { van: '1996-05-01' } },
      ],
    ],
    ['1946–1990 V 10 jaar', [{ waarde: 'V', termijn: 'P10Y', periode: { van: '1946', tot: '1990' } }]],
    ['5 of 10 jaar', [{ waarde: 'V', alternatieven: [{ termijn: 'P5Y' }, { termijn: 'P10Y' }] }]],
    [
      'V 1 jaar (na afhandeling), voor zover bekend',
      [
        {
          waarde: 'V',
          termijn: 'P1Y',
          aangrijpingspunt: { code: 'afgehandeld', tekst: 'afhandeling' },
          voorwaarde: 'voor zover bekend',
        },
      ],
    ],
    [
      'V 10 jaar na einde dienstverband',
      [
        {
          waarde: 'V',
          termijn: 'P10Y',
          aangrijpingspunt: { code: 'einde-dienstverband', tekst: 'einde dienstverband' },
        },
      ],
    ],
  ];
  for (const [raw, meant] of cases) {
    test(`${JSON.stringify(raw)} gives the fields of the model`, () => {
      const read = parseValuation(raw);
      assert.deepEqual(read.kind === 'valuations' && read.valuations, meant);
    });
  }

  test('counts "tot" as not included, across a year and a month too', () => {
    const ends = ['Tot 1997: B', 'Tot januari 1996: B', 'Tot 1 maart 2000: B', 'Tot en met 1997: B'].map(
      (raw) => {
        const read = parseValuation(raw);
        return read.kind === 'valuations' && read.valuations[0]?.periode?.tot;
      },
    );
    assert.deepEqual(ends, ['1996', '1995-12', '2000-02-29', '1997']);
  });
});

describe('of what cannot be read, it is told how far reading came:', () => {
  const cases: [raw: string, understood: string, rest: string][] = [
    ['', '', ''],
    ['xyz', '', 'xyz'],
    ['V 20 jaar blauw', 'V 20 jaar', 'blauw'],
    ['B 5 jaar', 'B', '5 jaar'],
    ['Tot april 1996: V 1,3 jaar', 'Tot en met maart 1996: V', '1,3 jaar'],
    ['Tot april 1996:', 'Tot en met maart 1996', ''],
    ['B 1; V 5 maal', 'B 1; V', '5 maal'],
    ['NVT', '', 'NVT'],
    ['N.v.t.', '', 'N.v.t.'],
  ];
  for (const [raw, understood, rest] of cases) {
    test(JSON.stringify(raw), () => {
      const read = parseValuation(raw);
      assert.equal(read.kind, 'unreadable');
      assert.deepEqual([read.understood, read.rest], [understood, rest]);
    });
  }
});

describe('in the content', () => {
  test('words mean the same as keys, and keys add to the words at `ruw`', () => {
    const loaded = listOf(
      withCategory(
        'waarderingen:\n  - "Tot april 1996: B 1"\n  - { ruw: "Vanaf april 1996: V 20 jaar", herkomst: trendanalyse }',
      ),
    );
    assert.deepEqual(saidOfList(loaded), []);
    const { document } = loaded;
    const [first, second] = document.categorieen[0]?.waarderingen ?? [];
    assert.deepEqual([first?.waarde, first?.criteria, first?.periode], ['B', [1], { tot: '1996-03' }]);
    assert.equal(first?.ruw, 'Tot april 1996: B 1');
    assert.deepEqual([second?.termijn, second?.herkomst], ['P20Y', 'trendanalyse']);
  });

  test('words that cannot be read are an error that shows what was understood', () => {
    const diagnostics = saidOfList(listOf(withCategory('waarderingen:\n  - B 1\n  - V 20 jaar blauw')));
    assert.deepEqual(
      diagnostics.map(({ code, line, column, expected }) => [code, line, column, expected]),
      [
        [
          'BE05',
          11,
          5,
          'na `V 20 jaar`, dat is begrepen, in plaats van `blauw`: `na` met een gebeurtenis, `voor` met wat het betreft, `indien` met het geval, of `met uitzondering van`',
        ],
      ],
    );
  });

  test('a lapsed number names the number that came for it as it is written, or none', () => {
    const successors = [
      ['zie 4.2', '4.2'],
      ['zie 4.2.', '4.2'],
      ['zie 5a', '5a'],
      ['zie 4.2/4.3', '4.2'],
      ['opgegaan in 14-1', '14-1'],
      ['in 2010 opgegaan in 4.2', '4.2'],
      ['opgegaan in 2010-2011', null],
      ['zie 4.2-4.5', null],
      ['zie 4.2–4.5', null],
      ['nu 1.1-1.3', null],
      ['zie 4.2-a', null],
      ['in 01-2020', null],
      ['in 2020-01', null],
      ['in 1 januari 2020', null],
      ['in 14-1-2020', null],
    ] as const;
    for (const [reason, successor] of successors) {
      const read = parseValuation(`Vervallen: ${reason}`);
      assert.deepEqual(read.kind === 'tombstone' && read.tombstone.opvolger, successor, reason);
    }
  });

  test('several valuations, or a lapsed number, cannot stand as one', () => {
    const diagnostics = saidOfList(
      listOf(
        withCategory('waarderingen:\n  - "Tot 1997: B 1; vanaf 1997: V 5 jaar"\n  - "Vervallen: nu 1.2"'),
      ),
    );
    assert.deepEqual(
      diagnostics.map(({ expected }) => expected),
      [
        'één waardering; schrijf elke waardering op een eigen regel die met `- ` begint',
        '`vervallen: { reden: …, opvolger: "…" }` in plaats van `waarderingen`',
      ],
    );
  });
});

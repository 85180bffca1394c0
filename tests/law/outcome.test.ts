import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayAfterTerm, exampleDay, exampleDays } from '../../src/law/example-day.ts';
import type { Span } from '../../src/law/example-day.ts';
import { exceptionOutcomes, outcomeOf } from '../../src/law/outcome.ts';
import type { Outcome, OutcomeBasis } from '../../src/law/outcome.ts';
import { waardering } from '../../src/document/schema/waardering.ts';

const lijst: OutcomeBasis = {
  datum: '2015-03',
  regime: 'archiefwet-1995',
  standaardAangrijpingspunt: 'het einde van het kalenderjaar waarin het dossier is gesloten',
};

function outcome(written: unknown, list: OutcomeBasis = lijst, ...spans: readonly Span[]): Outcome {
  const valuation = waardering.parse(written);
  return outcomeOf(valuation, exampleDays(list.datum, [...spans, valuation.periode]), list);
}

/** Start and end of each term of what is destroyed. */
function days(found: Outcome): string[] {
  if (found.kind !== 'vernietigen') assert.fail(found.kind);
  return found.eindes.flatMap(({ start, tot }) => [start, tot]);
}

/** The day that counts, where that is the last. */
function lastDay(found: Outcome): string | null {
  return found.kind === 'vernietigen' ? found.laatste : null;
}

const closed = { gebeurtenis: lijst.standaardAangrijpingspunt, start: '2015-12-31' };
const born = { code: 'geboorte', tekst: 'de geboorte van de betrokkene' };
const sent = { code: 'afgehandeld', tekst: 'verzending van het besluit' };

describe('what happens when', () => {
  test('a file closed in 2015 with a term of 20 years is destroyed after 31 December 2035', () => {
    assert.deepEqual(days(outcome('V 20 jaar')), ['2015-12-31', '2035-12-31']);
  });

  test('what is kept goes to a repository when all of the file is old enough for the act', () => {
    const kept = {
      ...{ kind: 'bewaren', gesloten: '2015', jaren: 20, tot: '2035-12-31' },
      ...{ voorwaarde: null, uiterlijk: null },
    };
    assert.deepEqual(outcome('B 5'), kept);
    const later = outcome('B 5', { ...lijst, datum: '2027-03', regime: 'archiefwet-2026' });
    assert.deepEqual(later, { ...kept, gesloten: '2027', jaren: 10, tot: '2037-12-31' });
  });

  test('no act asks for transfer before it is in force', () => {
    const transfer = (regime: OutcomeBasis['regime'], ...spans: Span[]): unknown => {
      const found = outcome('B 5', { ...lijst, regime }, ...spans);
      return found.kind === 'bewaren' && [found.gesloten, found.tot];
    };
    assert.deepEqual(transfer('archiefwet-2026'), ['2015', '2026-12-31']);
    assert.deepEqual(transfer('archiefwet-1995', { van: '1945', tot: '1960' }), ['1960', '1995-12-31']);
  });

  test('a list can have a rule of transfer of its own', () => {
    const overbrenging = {
      grondslag: [{ regeling: 'wiv-2002', artikel: '44' }],
      jaren: 20,
      voorwaarde: 'de minister instemt',
      uiterlijk: 75,
    };
    assert.deepEqual(outcome('B 5', { ...lijst, overbrenging }), {
      kind: 'bewaren',
      gesloten: '2015',
      jaren: 20,
      tot: '2035-12-31',
      voorwaarde: 'de minister instemt',
      uiterlijk: { jaren: 75, tot: '2090-12-31' },
    });
  });

  test('an event of its own counts from its day', () => {
    assert.deepEqual(days(outcome({ waarde: 'V', termijn: 'P10Y', aangrijpingspunt: sent })), [
      '2015-05-15',
      '2025-05-15',
    ]);
  });

  test('at once means on the day of the event', () => {
    assert.deepEqual(days(outcome({ waarde: 'V', termijn: 'direct', aangrijpingspunt: sent })), [
      '2015-05-15',
      '2015-05-15',
    ]);
  });

  test('a term that counts from birth begins long before', () => {
    assert.deepEqual(days(outcome({ waarde: 'V', termijn: 'P110Y', aangrijpingspunt: born })), [
      '1950-05-15',
      '2060-05-15',
    ]);
  });

  test('terms to choose from each have an end and their condition', () => {
    const alternatieven = [{ termijn: 'P5Y', voorwaarde: 'toekenning' }, { termijn: 'P10Y' }];
    const found = outcome({ waarde: 'V', alternatieven });
    assert.deepEqual(found.kind === 'vernietigen' && found.eindes, [
      { termijn: 'P5Y', voorwaarde: 'toekenning', ...closed, tot: '2020-12-31' },
      { termijn: 'P10Y', voorwaarde: null, ...closed, tot: '2025-12-31' },
    ]);
  });

  test('terms with an event of their own run from that, and the others from that of the valuation or the list', () => {
    const alternatieven = [{ termijn: 'P75Y', aangrijpingspunt: born }, { termijn: 'P10Y' }];
    const found = outcome({ waarde: 'V', alternatieven, laatste: true });
    assert.deepEqual(days(found), ['1950-05-15', '2025-05-15', '2015-12-31', '2025-12-31']);
    assert.equal(lastDay(found), '2025-12-31');
    const sentFirst = outcome({ waarde: 'V', alternatieven, aangrijpingspunt: sent });
    assert.deepEqual(days(sentFirst), ['1950-05-15', '2025-05-15', '2015-05-15', '2025-05-15']);
    assert.equal(lastDay(sentFirst), null);
  });

  test('the term that ends last counts, whatever its place', () => {
    const first = outcome('V 110 jaar na geboorte of 10 jaar na ontslag');
    assert.deepEqual(days(first), ['1950-05-15', '2060-05-15', '2015-05-15', '2025-05-15']);
    assert.equal(lastDay(first), '2060-05-15');
  });

  test('without a beginning for one of the terms nothing is worked out', () => {
    const alternatieven = [{ termijn: 'P75Y', aangrijpingspunt: born }, { termijn: 'P10Y' }];
    const silent: OutcomeBasis = { datum: lijst.datum, regime: lijst.regime };
    assert.deepEqual(outcome({ waarde: 'V', alternatieven }, silent), { kind: 'onvolledig' });
  });

  test('an upper limit is no lower limit, and ends in the month itself', () => {
    const most = outcome('V uiterlijk 6 maanden');
    assert.equal(most.kind === 'vernietigen' && most.grens, 'maximum');
    assert.deepEqual(days(most), ['2015-12-31', '2016-06-30']);
    const plain = outcome('V 6 maanden');
    assert.equal(plain.kind === 'vernietigen' && plain.grens, null);
    assert.deepEqual(days(plain), ['2015-12-31', '2016-07-01']);
  });

  test('what is taken out has an outcome of its own, if the list gives it one', () => {
    const written = waardering.parse({
      waarde: 'V',
      termijn: 'P2Y',
      aangrijpingspunt: sent,
      behoudens: [
        { wat: 'stukken over pensioen', waarde: 'V', termijn: 'P75Y', aangrijpingspunt: born },
        { wat: 'bonnen', waarde: 'V', termijn: 'P7Y' },
        { wat: 'jaarverslagen', waarde: 'B', criteria: [3] },
        { wat: 'folders' },
      ],
    });
    const found = exceptionOutcomes(written, exampleDays(lijst.datum, []), lijst);
    assert.deepEqual(
      found.map(({ wat, outcome: one }) => [
        wat,
        one?.kind === 'vernietigen' ? days(one) : (one?.kind ?? null),
      ]),
      [
        ['stukken over pensioen', ['1950-05-15', '2025-05-15']],
        ['bonnen', ['2015-05-15', '2022-05-15']],
        ['jaarverslagen', 'bewaren'],
        ['folders', null],
      ],
    );
    assert.deepEqual(
      exceptionOutcomes(waardering.parse('V 2 jaar'), exampleDays(lijst.datum, []), lijst),
      [],
    );
  });

  test('a lower limit and a reason to keep longer are told', () => {
    const found = outcome('V 20 jaar of zoveel langer als het gebouw bestaat');
    assert.equal(found.kind === 'vernietigen' && found.verlenging, 'het gebouw bestaat');
    const least = outcome({ waarde: 'V', termijn: 'P20Y', minimum: true });
    assert.equal(least.kind === 'vernietigen' && least.grens, 'minimum');
  });

  test('the example falls in the period of the valuation and of the category', () => {
    const early = { waarde: 'V', termijn: 'P20Y', periode: { tot: '1996-03' } };
    assert.deepEqual(days(outcome(early)), ['1996-12-31', '2016-12-31']);
    assert.deepEqual(days(outcome('V 1 jaar', lijst, { van: '2020-06' })), ['2020-12-31', '2021-12-31']);
    assert.equal(exampleDay('2015', [{ van: '2020-06' }]), '2020-06-01');
    assert.equal(exampleDay('2015', [{ van: '1945' }, { tot: '1996-03' }]), '1996-03-31');
    assert.equal(exampleDay('2015', [undefined, { van: '1945' }]), '2015-05-15');
  });

  test('without a term, a beginning or a decision nothing is worked out', () => {
    const silent: OutcomeBasis = { datum: lijst.datum, regime: lijst.regime };
    assert.deepEqual(outcome('V 5 jaar', silent), { kind: 'onvolledig' });
    assert.deepEqual(outcome({ waarde: 'V' }), { kind: 'onvolledig' });
    assert.deepEqual(outcome('N'), { kind: 'onbepaald' });
    assert.deepEqual(outcome({ waarde: 'V', termijn: 'opElkMoment' }), { kind: 'op-elk-moment' });
  });
});

describe('the end of a term', () => {
  for (const [day, duration, end] of [
    ['2015-12-31', 'P20Y', '2035-12-31'],
    ['2015-05-15', 'P1Y6M', '2016-11-15'],
    ['2015-12-31', 'P6M', '2016-07-01'],
    ['2015-01-31', 'P1M', '2015-03-01'],
    ['2024-02-29', 'P1Y', '2025-03-01'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2015-05-15', 'P6W', '2015-06-26'],
    ['2015-05-15', 'P91D', '2015-08-14'],
    ['2015-05-15', 'direct', '2015-05-15'],
  ] as const) {
    test(`${duration} from ${day} is ${end}`, () => {
      assert.equal(dayAfterTerm(day, duration), end);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Nodes } from 'hast';
import { withCategory, withLijst } from '../../src/check/examples/base.ts';
import type { Document } from '../../src/document/document.ts';
import { exampleDays } from '../../src/law/example-day.ts';
import type { RenderContext } from '../../src/markdown/html/context.ts';
import { sayOutcomeFrom } from '../../src/markdown/html/outcome-texts.ts';
import { outcomeViews, reckoningOf } from '../../src/markdown/html/outcome.ts';
import { dayFault, reckonValuation } from '../../src/markdown/html/reckon.ts';
import type { Reckoning } from '../../src/markdown/html/reckon.ts';
import { listOf } from '../document/list.ts';
import { shippedList } from '../shipped-list.ts';
import { texts as dutch } from '../texts.ts';

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function contextOf(document: Document): RenderContext {
  return { document, t: dutch, medium: 'site', hrefOf: (id) => `#${id}`, imageSrc: (path) => path };
}

/** As a page brings it: through JSON. */
function broughtBy(document: Document, index = 0): Reckoning {
  const [category] = document.categorieen.slice(index);
  const reckoning = category ? reckoningOf(category, contextOf(document)) : null;
  return JSON.parse(JSON.stringify(reckoning)) as Reckoning;
}

/** What is said of the first valuation on the days that are given, by the names of their fields. */
function said(written: string, days: Readonly<Record<string, string>>, ...keys: string[]): string[] {
  const { document } = listOf({ ...withLijst(...keys), ...withCategory(`waarderingen: [${written}]`) });
  const { lijst, valuations, texts } = broughtBy(document);
  return valuations.slice(0, 1).flatMap((one) => {
    const labels = new Map(Object.entries(days));
    const named = one.asked.flatMap(({ tekst, label }) => {
      const day = labels.get(label);
      return day === undefined ? [] : [[tekst, day] as const];
    });
    const reckoned = reckonValuation(one, new Map(named), lijst, sayOutcomeFrom(texts));
    return 'refused' in reckoned ? [reckoned.refused] : reckoned.rows.map(({ words }) => words);
  });
}

const yearEnd = 'standaardAangrijpingspunt: het einde van het kalenderjaar waarin het dossier is gesloten';
const closed = 'Dag waarop het dossier is gesloten';

describe('what a reader reckons', () => {
  test('is word for word the worked example on its days, for every valuation of the list', async () => {
    const { document } = await shippedList();
    const context = contextOf(document);
    let compared = 0;
    for (const [index, category] of document.categorieen.entries()) {
      const views = outcomeViews(category, context);
      if (reckoningOf(category, context) === null) continue;
      const { lijst, valuations, texts } = broughtBy(document, index);
      for (const [at, one] of valuations.entries()) {
        const dayOf = exampleDays(lijst.datum, one.spans);
        const days = new Map(one.asked.map((event) => [event.tekst, dayOf(event)]));
        const reckoned = reckonValuation(one, days, lijst, sayOutcomeFrom(texts));
        if ('refused' in reckoned) assert.fail(`${category.id}: ${reckoned.refused}`);
        const shown = views[at]?.rows.filter(({ kind }) => kind !== 'geldt') ?? [];
        assert.deepEqual(
          reckoned.rows.map(({ kind, words }) => [kind, words]),
          // The articles stand before these words, and are not reckoned.
          shown.map(({ kind, content }, row) => [
            kind,
            reckoned.rows[row]?.words === '' ? '' : textOf(content.at(-1) ?? { type: 'text', value: '' }),
          ]),
        );
        compared += 1;
      }
    }
    assert.ok(compared > 100, String(compared));
  });

  test('asks for the day in a year at whose end the term begins', () => {
    assert.deepEqual(said('V 20 jaar', { [closed]: '2011-03-04' }, yearEnd).slice(0, 2), [
      'Het dossier is gesloten in 2011; de termijn loopt vanaf het einde van 31 december 2011',
      'Vernietigen na 31 december 2031, dat is 20 jaar later.',
    ]);
  });

  test('asks once for events that come to the same, also for what is taken out', () => {
    const { document } = listOf({
      ...withLijst(yearEnd),
      ...withCategory(
        'waarderingen: [{ waarde: V, termijn: P5Y, behoudens: [{ wat: rapporten, waarde: B, criteria: [1] }] }]',
      ),
    });
    assert.deepEqual(
      broughtBy(document).valuations.map(({ asked }) => asked.map(({ label }) => label)),
      [['Dag waarop het dossier is gesloten']],
    );
  });

  test('asks for each event of its own, and says which is missing', () => {
    const written = 'V 110 jaar na geboorte of 10 jaar na ontslag';
    assert.deepEqual(said(written, { 'Dag van geboorte': '1960-02-29' }), ['Vul ook in: Dag van ontslag.']);
    assert.equal(
      said(written, { 'Dag van geboorte': '1960-02-29', 'Dag van ontslag': '2015-01-31' })[4],
      'Vernietigen na 1 maart 2070: de termijn die het laatst afloopt, telt.',
    );
  });

  test('is refused for a day outside the period, and not for one to come', () => {
    const early = '{ waarde: V, termijn: P5Y, periode: { tot: "1996" } }';
    assert.deepEqual(said(early, { [closed]: '1997-01-01' }, yearEnd), [
      '1 januari 1997 valt buiten de periode waarvoor dit geldt: tot en met 1996. Voor die dag is hier niets te berekenen.',
    ]);
    assert.match(said(early, { [closed]: '1996-12-31' }, yearEnd)[1] ?? '', /31 december 2001/);
    assert.match(said('V 5 jaar', { [closed]: '2150-06-01' }, yearEnd)[1] ?? '', /31 december 2155/);
  });

  test('says of a day before an act was in force that nothing may be done by it', () => {
    const words = said('{ waarde: V, termijn: P5Y }', { [closed]: '1960-01-01' }, yearEnd);
    assert.equal(
      words[2],
      '. Die wet geldt vanaf 1 januari 1996: eerder mag er op grond van deze lijst niets weg.',
    );
  });

  test('is not offered where no day makes a difference', () => {
    const { document } = listOf(withCategory('waarderingen: [N]'));
    assert.equal(broughtBy(document), null);
  });
});

describe('a day as it was typed', () => {
  for (const [typed, unreadable, fault] of [
    ['', false, 'rekenen.leeg'],
    ['', true, 'rekenen.onbestaand'],
    ['2023-02-29', false, 'rekenen.onbestaand'],
    ['29-2-2024', false, 'rekenen.onbestaand'],
    ['2024-02-29', false, null],
    ['0024-02-29', false, 'rekenen.jaar'],
    ['12024-02-28', false, 'rekenen.jaar'],
    ['2090-01-01', false, null],
  ] as const) {
    test(`${typed === '' ? 'nothing' : typed}${unreadable ? ' that is no day' : ''}: ${fault ?? 'is fine'}`, () => {
      assert.equal(dayFault(typed, unreadable), fault);
    });
  }
});

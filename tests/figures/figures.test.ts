import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { withCategory } from '../../src/check/examples/base.ts';
import type { Document } from '../../src/document/document.ts';
import { kindFigure, processFigure, termFigure } from '../../src/figures/figures.ts';
import { wrap } from '../../src/figures/svg.ts';
import { valuationTimeline } from '../../src/figures/valuation-timeline.ts';
import { texts as dutch } from '../texts.ts';
import { category, listOf } from '../document/list.ts';

const { document: base } = listOf();
/** 1.1 is kept; 1.2 and 1.10 are kept for one part and destroyed after five years for another. */
const { document } = listOf({ ...category('1.2'), ...category('1.10') });

/** Elements of a name in a drawing. */
function all(node: Nodes, name: string): Element[] {
  if (node.type !== 'element') return [];
  const below = node.children.flatMap((child) => all(child, name));
  return node.tagName === name ? [node, ...below] : below;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function rowsOf({ rows }: { rows: readonly { label: string; values: readonly number[] }[] }): unknown[] {
  return rows.map(({ label, values }) => [label, ...values]);
}

describe('the figures of the list', () => {
  test('count every category once by what becomes of it', () => {
    const { rows } = kindFigure(document, dutch);
    assert.deepEqual(rowsOf({ rows }), [
      ['Blijvend te bewaren (B)', 1],
      ['Deels B, deels V', 2],
    ]);
  });

  test('count terms by length, and lead to the selection of each', () => {
    const { rows } = termFigure(document, dutch);
    assert.deepEqual(
      rows
        .filter(({ values }) => values[0] !== 0)
        .map(({ label, values, selection }) => [label, values, selection]),
      [['1 tot en met 5 jaar', [2], { termijn: '1-5' }]],
    );
  });

  test('count per process, the kinds and all of them', () => {
    const figure = processFigure(document, dutch);
    assert.deepEqual(figure.head, ['Proces', 'B', 'B en V', 'Samen']);
    assert.deepEqual(rowsOf(figure), [['Proces 1: Sturing', 1, 2, 3]]);
    assert.deepEqual(figure.rows[0]?.selection, { proces: 'sturing' });
  });

  test('are images with a name and a description that says the same as the table', () => {
    for (const make of [kindFigure, termFigure, processFigure]) {
      const { drawing, title, rows } = make(document, dutch);
      const { role, ariaLabelledBy } = drawing.properties;
      const named = [...all(drawing, 'title'), ...all(drawing, 'desc')];
      assert.equal(role, 'img');
      assert.deepEqual(
        named.map(({ properties }) => properties.id),
        String(ariaLabelledBy).split(/[ ,]+/),
      );
      const [name, description] = named.map(textOf);
      assert.equal(name, title);
      for (const { label } of rows) assert.ok(description?.includes(label), label);
    }
  });

  test('draw bars as long as their numbers, within their width, also when there is nothing', () => {
    const widths = (list: Document): number[] =>
      all(kindFigure(list, dutch).drawing, 'rect')
        .filter(({ properties }) => properties.className !== undefined)
        .map(({ properties }) => parseFloat(String(properties.width)));
    const [kept = 0, split = 0] = widths(document);
    assert.ok(split > 1.9 * kept && split <= 100);
    assert.deepEqual(widths({ ...base, categorieen: [] }), []);
    assert.ok(!JSON.stringify(termFigure({ ...base, categorieen: [] }, dutch)).includes('NaN'));
  });

  test('tell kept from destroyed by more than colour', () => {
    const hatched = all(kindFigure(document, dutch).drawing, 'rect').filter(
      ({ properties }) => properties.fill === 'url(#figuur-soorten-arcering)',
    );
    assert.equal(hatched.length, 1);
  });

  test('break long names between words', () => {
    assert.deepEqual(wrap('Proces 4: Contra-inlichtingen en veiligheid', 30), [
      'Proces 4: Contra-inlichtingen',
      'en veiligheid',
    ]);
    assert.deepEqual(wrap('Samenwerkingsverbanden', 5), ['Samenwerkingsverbanden']);
  });
});

describe('the timeline of a category', () => {
  const timeline = (...keys: string[]): ReturnType<typeof valuationTimeline> => {
    const { document: list } = listOf(withCategory(...keys));
    const [first] = list.categorieen;
    return first ? valuationTimeline(first, list, dutch) : null;
  };
  const split =
    'waarderingen: [{ waarde: B, criteria: [1], periode: { tot: "1996-03" } }, { waarde: V, termijn: P20Y, periode: { van: "1996-04" }, actoren: [dienst] }]';

  test('is there only where valuations change by period', () => {
    assert.equal(timeline(), null);
    assert.equal(timeline('waarderingen: [{ waarde: V, termijn: P5Y }, { waarde: B, criteria: [1] }]'), null);
    assert.ok(timeline(split));
  });

  test('says the same in a table', () => {
    assert.deepEqual(timeline(split)?.rows, [
      { period: 'tot en met maart 1996', code: 'B 1', actors: '' },
      { period: 'vanaf april 1996', code: 'V 20 jaar', actors: 'Proefdienst' },
    ]);
  });

  test('draws one bar after the other, with the years in which something changes', () => {
    const drawing = timeline(split)?.drawing;
    assert.ok(drawing);
    const bars = all(drawing, 'rect').filter(({ properties }) => properties.className !== undefined);
    const [before, after] = bars.map(({ properties }) => ({
      from: parseFloat(String(properties.x)),
      to: parseFloat(String(properties.x)) + parseFloat(String(properties.width)),
    }));
    assert.ok(before && after);
    assert.equal(before.from, 0);
    assert.ok(Math.abs(after.from - before.to) < 0.1);
    assert.ok(Math.abs(after.to - 100) < 0.1);
    assert.deepEqual(
      all(drawing, 'text')
        .map(textOf)
        .filter((words) => /^\d{4}$/.test(words)),
      ['1945', '1996'],
    );
    assert.equal(
      all(drawing, 'path').filter(({ properties }) => String(properties.className) === 'figure-arrow').length,
      1,
    );
  });

  test('writes a long label on lines that fit on a phone, one below the other and clear of the bars', () => {
    const terms = ['P5Y', 'P10Y'].map(
      (termijn) =>
        `{ termijn: ${termijn}, voorwaarde: als de aanvraag ${termijn} loopt, aangrijpingspunt: { code: anders, tekst: dat het toestel is verkocht } }`,
    );
    const long = `waarderingen: [{ waarde: B, criteria: [1], periode: { tot: "1960" } }, { waarde: V, alternatieven: [${terms.join(', ')}], voor: het dossier, periode: { van: "1961" } }]`;
    const found = timeline(long);
    assert.ok(found);
    assert.match(found.rows[1]?.code ?? '', /, voor het dossier$/);
    const labels = all(found.drawing, 'text').filter((one) => !/^\d{4}$/.test(textOf(one)));
    assert.ok(labels.length > 4, `${labels.length} lines`);
    assert.deepEqual(
      labels.map(textOf).filter((words) => words.length > 40),
      [],
    );
    const lines = labels.map(({ properties }) => Number(properties.y));
    assert.deepEqual(
      lines,
      [...new Set(lines)].sort((a, b) => a - b),
    );
    const bars = all(found.drawing, 'rect').map(({ properties: { y, height } }) => [
      Number(y),
      Number(y) + Number(height),
    ]);
    for (const y of lines)
      assert.ok(
        bars.every(([top = 0, bottom = 0]) => y <= top || y - 12 >= bottom),
        `${y} is on a bar`,
      );
  });

  test('ends with the category that has ended', () => {
    const drawing = timeline('periode: { van: "1950", tot: "2012" }', split)?.drawing;
    assert.ok(drawing);
    assert.deepEqual(
      all(drawing, 'path').filter(({ properties }) => String(properties.className) === 'figure-arrow'),
      [],
    );
    assert.ok(all(drawing, 'text').map(textOf).includes('2012'));
  });
});

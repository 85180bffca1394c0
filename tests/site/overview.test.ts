import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withCategory } from '../../src/check/examples/base.ts';
import { kindOf } from '../../src/document/kinds.ts';
import { overviewActors, overviewFacts } from '../../src/views/overview.ts';
import { termClass } from '../../src/document/term-classes.ts';
import { listOf } from '../document/list.ts';

describe('what a category is selected and sorted by', () => {
  test('is its process, its actors and those of its valuations, its terms and its years', () => {
    const { document } = listOf(
      withCategory(
        'periode: { van: "1990-05", tot: "2001" }',
        'waarderingen: [{ waarde: V, termijn: P5Y, actoren: [dienst] }, { waarde: V, termijn: P6W, actoren: [minister] }]',
      ),
    );
    assert.deepEqual(overviewFacts(document), [
      {
        proces: 'sturing',
        actoren: ['dienst', 'minister'],
        waarden: ['V'],
        klassen: ['1-5', 'korter'],
        langste: 5 * 365.25,
        van: 1990,
        tot: 2001,
      },
    ]);
    assert.deepEqual(
      overviewActors(document).map(({ id }) => id),
      ['actor-minister', 'actor-dienst'],
    );
  });

  test('is what is taken out of a valuation too, so that a selection finds it', () => {
    const [facts] = overviewFacts(
      listOf(
        withCategory(
          'waarderingen: ["V 2 jaar, behoudens bonnen (V 7 jaar)", "V 1 jaar, behoudens rapporten (B 1)"]',
        ),
      ).document,
    );
    assert.deepEqual(
      [facts?.waarden, facts?.klassen],
      [
        ['V', 'B'],
        ['1-5', '6-10'],
      ],
    );
    assert.equal(facts?.langste, 7 * 365.25);
  });

  test('is without a term and without an end where the category has none; its period is then that of the list', () => {
    const [facts] = overviewFacts(listOf().document);
    assert.deepEqual([facts?.langste, facts?.klassen, facts?.van, facts?.tot], [null, [], 1945, null]);
  });
});

describe('classes of terms', () => {
  for (const [termijn, name] of [
    ['direct', 'direct'],
    ['opElkMoment', 'direct'],
    ['P6W', 'korter'],
    ['P52W', 'korter'],
    ['P12M', '1-5'],
    ['P1Y', '1-5'],
    ['P5Y', '1-5'],
    ['P5Y1M', '6-10'],
    ['P10Y', '6-10'],
    ['P20Y', '11-20'],
    ['P50Y', '21-50'],
    ['P110Y', 'langer'],
    ['ooit', null],
  ] as const) {
    test(`${termijn} is in ${String(name)}`, () => {
      assert.equal(termClass(termijn), name);
    });
  }
});

describe('what becomes of a category', () => {
  const kind = (...waarden: readonly ('B' | 'V' | 'N')[]): string => {
    const [category] = listOf(
      withCategory(`waarderingen: [${waarden.map((waarde) => `{ waarde: ${waarde} }`).join(', ')}]`),
    ).document.categorieen;
    return category ? kindOf(category) : '';
  };

  test('is told once, whatever the number of its valuations', () => {
    assert.deepEqual(
      [kind('B'), kind('V', 'V'), kind('B', 'V'), kind('V', 'N'), kind()],
      ['B', 'V', 'BV', 'N', 'vervallen'],
    );
  });

  test('is split where an exception is kept, or destroyed, and the rest is not', () => {
    const split = (written: string): string => {
      const [category] = listOf(withCategory(`waarderingen: ["${written}"]`)).document.categorieen;
      return category ? kindOf(category) : '';
    };
    assert.equal(split('V 10 jaar, behoudens rapporten (B 1)'), 'BV');
    assert.equal(split('V 10 jaar, behoudens rapporten (V 20 jaar)'), 'V');
    assert.equal(split('V 10 jaar, behoudens rapporten'), 'V');
  });
});

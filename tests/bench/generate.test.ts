import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generateContent } from '../../scripts/bench/generate.ts';
import { check } from '../../src/check/check.ts';
import { categoriesOf, chapters } from '../../src/document/queries.ts';
import { printEdition } from '../../src/print/print.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';

function textOf(pages: number, seed?: number): string {
  const decoder = new TextDecoder();
  return generateContent(pages, seed)
    .map(({ path, bytes }) => `${path}\n${decoder.decode(bytes)}`)
    .join('\n');
}

function loadGenerated(pages: number): Loaded {
  return load(generateContent(pages));
}

describe('a generated list', () => {
  test('is the same each time, and another one with another seed', () => {
    assert.equal(textOf(60), textOf(60));
    assert.notEqual(textOf(60, 2), textOf(60));
  });

  for (const pages of [40, 167, 600]) {
    test(`of ${pages} pages has nothing in it that the check calls an error or warns about`, () => {
      const spoken = check(loadGenerated(pages)).filter(({ severity }) => severity !== 'info');
      assert.deepEqual(spoken, []);
    });
  }

  test('has about as many pages as were wanted when it is printed, give or take a tenth', async () => {
    const { pageMap } = await printEdition(loadGenerated(167));
    assert.ok(Math.abs(pageMap.total - 167) <= 16, `${pageMap.total} pages`);
  });

  test('has what a real one has: deep headings, notes, tables, figures, split and lapsed appraisals', () => {
    const { document } = loadGenerated(167);
    const kinds = new Set(document.blokken.map(({ kind }) => kind));
    assert.deepEqual(
      [...kinds].toSorted(),
      'category entry figure item note paragraph row section table valuation'.split(' '),
    );
    const rows = Map.groupBy(
      document.blokken.filter(({ kind }) => kind === 'row'),
      ({ id }) => id.replace(/[^.]*$/u, ''),
    );
    assert.ok(Math.max(...[...rows.values()].map(({ length }) => length)) >= 40, 'A table over the page.');
    assert.match(textOf(167), /^### .*$/mu);
    assert.match(textOf(167), / liggend\}$/mu);
    assert.ok(document.categorieen.some(({ waarderingen }) => waarderingen.length > 1));
    assert.ok(document.categorieen.some(({ vervallen }) => vervallen !== undefined));
    const processes = chapters(document).filter(({ soort }) => soort === 'proces');
    assert.ok(processes.length >= 4);
    for (const process of processes) assert.ok(categoriesOf(document, process.id).length > 0, process.name);
  });

  test('refers to everything that one can refer to', () => {
    const { document } = loadGenerated(167);
    const kinds = new Map(document.blokken.map(({ id, kind }) => [id, kind]));
    const reached = new Set(document.verwijzingen.map(({ to }) => kinds.get(to)));
    for (const kind of ['section', 'category', 'entry'] as const) assert.ok(reached.has(kind), kind);
  });
});

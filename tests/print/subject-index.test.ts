import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageListsIn, pageRuns } from '../../src/print/html/page-lists.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { indexEntries } from '../../src/print/html/subject-index-entries.ts';
import { category, listOf, listWithText } from '../document/list.ts';

describe('the entries of the index', () => {
  const { document } = listWithText('Het GWR en :begrip[neerslag].\n\nWeer het GWR.');
  const entries = new Map(indexEntries(document).map((entry) => [entry.name, entry]));

  test('have the blocks that name them, in the order of the document', () => {
    assert.deepEqual(entries.get('GWR')?.blocks, ['1.a1', '1.a2']);
    assert.deepEqual(entries.get('neerslag')?.blocks, ['1.a1']);
  });

  test('have the categories that name them', () => {
    assert.deepEqual(entries.get('Archiefwet 1995')?.categories, [{ id: 'c1.1', words: '1.1' }]);
    assert.deepEqual(entries.get('Archiefwet 1995')?.blocks, []);
  });

  test('are in the order of the alphabet, and only what is named somewhere', () => {
    assert.deepEqual([...entries.keys()], ['Archiefwet 1995', 'GWR', 'neerslag', 'Proefdienst']);
  });

  test('stand under their abbreviation, together with it', () => {
    const { document: both } = listOf({
      'actoren.yaml': `- { id: minister, naam: Minister, soort: minister }
- { id: dienst, naam: Proefdienst, afkorting: GWR, soort: dienst }
`,
    });
    const [entry, ...others] = indexEntries(both).filter(({ name }) => name === 'GWR');
    assert.deepEqual([entry?.id, others], ['actor-dienst', []]);
    assert.deepEqual(entry?.categories, [{ id: 'c1.1', words: '1.1' }]);
    assert.deepEqual(entry.blocks, ['1.a1']);
  });

  test('name three categories or more that follow each other by the first and the last', () => {
    const actor = (files: Record<string, string>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path,
          text.replace('\nproces:', '\nactoren: [dienst]\nproces:'),
        ]),
      );
    const { document: many } = listOf({
      ...actor(category('1.2')),
      ...actor(category('1.3')),
      ...category('1.4'),
      ...actor(category('1.5')),
    });
    const found = indexEntries(many).find(({ name }) => name === 'Proefdienst');
    assert.deepEqual(
      found?.categories.map(({ words }) => words),
      ['1.1–1.3', '1.5'],
    );
  });

  test('are printed where there are many', () => {
    const terms = Array.from({ length: 12 }, (_, index) => `T${String.fromCharCode(65 + index)}X`);
    const yaml = terms.map((kort) => `- { kort: ${kort}, voluit: ${kort} voluit }\n`).join('');
    const html = printHtml(
      listOf({
        'afkortingen.yaml': `- { kort: GWR, voluit: Generiek }\n${yaml}`,
        'hoofdstukken/1-toelichting/1-inleiding.md': `---\ntitel: Inleiding\nherkomst: reconstructie\nsoort: paragraaf\n---\n\nHet GWR, ${terms.join(', ')}.\n`,
      }),
    );
    assert.match(html, /TAX<\/(?:a|span)>: /u);
    assert.ok(pageListsIn(html).includes('1.a1'));
    assert.ok(!printHtml(listOf()).includes('data-pages-of'), 'A small list has none.');
  });
});

describe('pages of several things', () => {
  const pages = new Map([
    ['a', 4],
    ['b', 4],
    ['c', 5],
    ['d', 9],
    ['e', 10],
    ['f', 11],
    ['g', 2],
  ]);

  test('are told once each and in order, with what stands first on them', () => {
    assert.deepEqual(pageRuns(['a', 'b', 'c', 'g'], pages), [
      { id: 'g', words: '2' },
      { id: 'a', words: '4' },
      { id: 'c', words: '5' },
    ]);
  });

  test('that follow each other are told by the first and the last, from three on', () => {
    assert.deepEqual(pageRuns(['d', 'e', 'f'], pages), [{ id: 'd', words: '9–11' }]);
  });

  test('of something that is not printed are not told', () => {
    assert.deepEqual(pageRuns(['x', 'd'], pages), [{ id: 'd', words: '9' }]);
  });
});

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import nl from '../../src/i18n/nl.json' with { type: 'json' };
import type { Document } from '../../src/document/document.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { blockLabel } from '../../src/i18n/block-label.ts';
import { citedBlocks, citedRecords, looksCited } from '../../src/search/browser/citations.ts';
import { countFacets, isChosen, readFacets } from '../../src/search/browser/facets.ts';
import type { FiltersFile } from '../../src/search/browser/files.ts';
import { find } from '../../src/search/browser/find.ts';
import { plainWord, tokensOf } from '../../src/search/browser/keys.ts';
import { openIndex } from '../../src/search/browser/pagefind.ts';
import { levelAt, levelCount, weightOf } from '../../src/search/browser/levels.ts';
import { shippedFolder, shippedList } from '../shipped-list.ts';
import { pagesOf, shippedSearch } from './shipped-search.ts';
import type { BuiltSearch } from './shipped-search.ts';

let list: Document;
let built: BuiltSearch;

async function fileNames(folder: string): Promise<string[]> {
  const names = await readdir(join(built.folder, folder));
  return names.map((name) => name.replace(/unknown_\w+/, '…')).sort();
}

describe('the search of a list', () => {
  before(async () => {
    list = (await shippedList()).document;
    built = await shippedSearch();
  });

  describe('the index of a list', () => {
    test('is what the page loads and no more', async () => {
      assert.deepEqual(await fileNames('pagefind'), ['index', 'pagefind.….pf_meta', 'wasm.unknown.pagefind']);
      assert.deepEqual(await fileNames('zoeken'), [
        'blokken.json',
        'filters.json',
        'namen.json',
        'teksten',
        'woorden.json',
      ]);
    });

    test('is asked again for a part that did not come, and refuses what is no part', async () => {
      const list = 'pagefind.unknown_made.pf_meta';
      const real = await readdir(join(built.folder, 'pagefind'));
      let fails = true;
      const index = await openIndex(Promise.resolve(list), async (path) => {
        const name = path === list ? (real.find((one) => one.endsWith('.pf_meta')) ?? '') : path;
        if (fails && path.startsWith('index/')) return new TextEncoder().encode('<!doctype html>');
        return new Uint8Array(await readFile(join(built.folder, 'pagefind', name)));
      });
      await assert.rejects(index.find('dossier'), /begins with "<!doctype ht"/);
      fails = false;
      assert.deepEqual(await index.find('dossier'), await built.sources.index.find('dossier'));
      assert.ok((await index.find('dossier')).size > 10);
    });

    test('has every heading, category and entry, and every block in one of them', async () => {
      const { names, readTexts } = built.sources;
      const ids = new Set(names.records.map(({ id }) => id));
      for (const { id } of [...list.categorieen, ...list.begrippen, ...list.actoren])
        assert.ok(ids.has(id), id);
      const inTexts = await Promise.all(
        names.records.map(async ({ number }) => {
          const [, ...texts] = (await readTexts(number)).texts;
          return texts.map(([id]) => id);
        }),
      );
      const held = [...ids, ...inTexts.flat()];
      const lost = list.blokken.filter(
        ({ id }) => !held.some((one) => one === id || one.startsWith(`${id}.`)),
      );
      assert.deepEqual(
        lost.map(({ id }) => id),
        [],
      );
    });

    test('lists no word that neither the list nor the publisher has written', async () => {
      const files = await readdir(shippedFolder, { recursive: true, withFileTypes: true });
      const source = await Promise.all(
        files
          .filter((file) => file.isFile())
          .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
      );
      // Days of the week and holidays are the publisher's too.
      const publisher = await Promise.all(
        ['i18n/dates.ts', 'law/days-off.ts'].map((path) =>
          readFile(join(shippedFolder, '../src', path), 'utf8'),
        ),
      );
      const written = plainWord([...source, ...Object.values(nl), ...publisher].join('\n'));
      const words = await built.sources.readWords();
      assert.ok(words.length > 4000);
      assert.deepEqual(
        words.filter((word) => !written.includes(plainWord(word))),
        [],
      );
    });
  });

  test('the label of every block leads back to it, with its page and without', async () => {
    const { names, readBlocks } = built.sources;
    const t = textsFor(list.lijst);
    const blocks = await readBlocks();
    const titleOf = (id: string): string | undefined =>
      names.records.find((record) => record.id === id && record.names.length > 0)?.title;
    const labels = list.blokken.map(({ id }) => ({ id, label: blockLabel(id, t, titleOf) ?? '' }));
    const lost = labels.filter(({ id, label }) => {
      const query = `${label} · p. 12`;
      const direct = citedRecords(query, names, null);
      const cited =
        direct.length > 0
          ? direct
          : looksCited(query, names, null)
            ? citedBlocks(query, blocks, names, null)
            : [];
      return !cited.some((one) => one.id === id);
    });
    assert.ok(labels.length > 2000);
    assert.deepEqual(lost, []);
  });

  test('an answer says on which page of the PDF it stands', async () => {
    const { answers } = await find('Categorie 5.2, waardering 1', built.sources);
    assert.equal(answers.cited[0]?.page, pagesOf(list)['c5.2.w1']);
  });

  describe('filters', () => {
    test('leave what has one of the values chosen in every group, and count what others would leave', async () => {
      const file = JSON.parse(
        await readFile(join(built.folder, 'zoeken/filters.json'), 'utf8'),
      ) as FiltersFile;
      const facets = readFacets(file);
      const { records } = await find('dossier', built.sources);
      const chosen = new Map([['waardering', new Set(['B'])]]);
      const left = records.filter((record) => isChosen(record, facets, chosen));
      assert.ok(left.length > 0 && left.length < records.length);
      for (const record of left) {
        const category = list.categorieen.find(({ id }) => id === built.sources.names.records[record]?.id);
        assert.ok(
          category?.waarderingen.some(({ waarde, behoudens }) =>
            [waarde, ...behoudens.map((one) => one.waarde)].includes('B'),
          ),
        );
      }
      const counts = countFacets(records, facets, chosen);
      assert.equal(counts.get('waardering')?.get('B'), left.length);
      assert.equal(counts.get('deel')?.get('Selectielijst'), left.length);
      assert.equal(counts.get('deel')?.get('Bijlagen'), 0);
    });
  });

  test('a place in the index says how much a word says', () => {
    for (const place of [0, 3, 8, 800]) assert.equal(levelAt(place + levelCount), levelAt(place));
    const weights = Array.from({ length: levelCount }, (_, level) => weightOf(level));
    assert.deepEqual(
      weights,
      [...weights].sort((a, b) => a - b),
    );
  });

  test('texts are divided at signs that the site puts between cells, not within them', () => {
    const text = 'Geval · Onder de lijst? · Omdat';
    assert.deepEqual(
      tokensOf(text).map(({ start, end }) => text.slice(start, end)),
      ['Geval', 'Onder', 'de', 'lijst', 'Omdat'],
    );
  });
});

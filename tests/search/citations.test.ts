import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressesOf } from '../../src/addresses.ts';
import type { ListKindName } from '../../src/document/list-kinds.ts';
import { labelsOf } from '../../src/search/build/labels.ts';
import { recordsOf } from '../../src/search/build/records.ts';
import { blocksFile, namesFile } from '../../src/search/build/texts-files.ts';
import { citedArticle } from '../../src/search/browser/cited-article.ts';
import { citedBlocks, citedRecords, looksCited } from '../../src/search/browser/citations.ts';
import { readNames } from '../../src/search/browser/names.ts';
import { listOfKind } from '../kind-list.ts';

/** Gives the ids of what a query cites in the list of a kind. */
function citedIn(kind: ListKindName): (query: string) => string[] {
  const { document } = listOfKind(kind);
  const addresses = addressesOf(document);
  const records = recordsOf(document, addresses);
  const ids = document.blokken.flatMap(({ id }) => (addresses.has(id) ? [id] : []));
  const blocks = blocksFile(records, ids, new Map(), {}, labelsOf(document));
  const names = readNames(namesFile(records, blocks, {}));
  return (query) => {
    const article = citedArticle(query);
    const direct = citedRecords(query, names, article);
    const found =
      direct.length > 0 || !looksCited(query, names, article)
        ? direct
        : citedBlocks(query, blocks, names, article);
    return found.map(({ id }) => id);
  };
}

describe('a citation', () => {
  test('of an act by its number leads to that of every actor, and with the actor to one', () => {
    const cited = citedIn('handelingen');
    for (const query of ['handeling 71', 'han. 71', '71', 'categorie 71'])
      assert.deepEqual(cited(query), ['p1c71', 'p2c71', 'p3c71'], query);
    assert.deepEqual(cited('handeling 71 (Minister van Financiën)'), ['p1c71']);
    assert.deepEqual(cited('Handeling 71 (Minister van Financiën), waardering 1'), ['p1c71.w1']);
  });

  test('of an article leads to it however it is cited, and of a part of one', () => {
    const cited = citedIn('document');
    assert.ok(cited('Artikel 2').includes('artikel-2'));
    for (const query of ['art. 2 lid 2', 'artikel 2, tweede lid', 'artikel-2-lid-2'])
      assert.deepEqual(cited(query), ['artikel-2-lid-2'], query);
    assert.deepEqual(cited('artikel 2, tweede lid, onder b, onder 1°'), ['artikel-2-lid-2-b-1']);
    assert.deepEqual(cited('artikel 99'), []);
    assert.deepEqual(cited('artikel 2 van de wet'), []);
  });
});

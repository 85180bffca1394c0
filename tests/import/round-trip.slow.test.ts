import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Category, Document } from '../../src/document/document.ts';
import { shapeOf } from '../../src/document/record-schema.ts';
import { categorie } from '../../src/document/schema/categorie.ts';
import { toDocx } from '../../src/export/docx/to-docx.ts';
import { plainText } from '../../src/export/plain-text.ts';
import { toXlsx } from '../../src/export/table/xlsx.ts';
import { comparable } from '../export/comparable.ts';
import { published } from '../export/lists.ts';
import { oddLists } from '../export/odd-lists.ts';
import { shippedList } from '../shipped-list.ts';
import { bring, read } from './bring.ts';

/** A Document without where lines of its files happened to be broken: Word has no such thing. */
function withoutLineEnds(document: Document): unknown {
  return JSON.parse(JSON.stringify(comparable(document)), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
}

describe('a list as a document of Word', () => {
  test('comes back as the same Document, with all that it shows accounted for', async () => {
    const { document, images } = await shippedList();
    const brought = await bring('lijst.docx', await toDocx(document));
    assert.deepEqual(brought.ledger.losses, []);
    assert.deepEqual(withoutLineEnds(read(brought, new Map(images)).document), withoutLineEnds(document));
  });

  for (const [name, { document, images }] of oddLists)
    test(`comes back when it is odd: ${name}`, async () => {
      const brought = await bring('lijst.docx', await toDocx(document));
      assert.deepEqual(withoutLineEnds(read(brought, new Map(images)).document), withoutLineEnds(document));
    });
});

/** What a category has of the keys that a table has; its process is named after its title there. */
function data(categories: readonly Category[]): unknown {
  const keys = Object.keys(shapeOf(categorie)).filter((key) => !['proces', 'waarderingen'].includes(key));
  return categories.map((category) => ({
    ...Object.fromEntries(Object.entries(category).filter(([key]) => keys.includes(key))),
    waarderingen: category.waarderingen.map((one) => ({ ...one, id: '' })),
  }));
}

describe('a list as a table of Excel', () => {
  test('comes back with the same categories, but for what a table has not', async () => {
    const list = await shippedList();
    const brought = await bring('categorieen.xlsx', await toXlsx(published(list)));
    const back = read(brought);
    assert.deepEqual(data(back.document.categorieen), data(list.document.categorieen));
    assert.deepEqual(brought.ledger.losses, []);
    const first = (document: Document): string => plainText(document.categorieen[0]?.toelichting ?? []);
    assert.ok(first(back.document).startsWith('Het jaarplan laat zien'));
    assert.equal(back.document.lijst.titel, list.document.lijst.titel);
  });
});

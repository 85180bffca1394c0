import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Document } from '../../src/document/document.ts';
import { toDocx } from '../../src/export/docx/to-docx.ts';
import { comparable } from '../export/comparable.ts';
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

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lawExample, placeExamples } from '../../src/views/search-examples.ts';
import { listOfKind } from '../kind-list.ts';
import { shippedList } from '../shipped-list.ts';
import { texts as dutch } from '../texts.ts';

describe('what the search page gives as examples', () => {
  test('is what the list itself has', async () => {
    const { document } = await shippedList();
    assert.deepEqual(placeExamples(document, { total: 167 }, dutch), ['1.1', '§ 1.1', 'proces 1', 'p. 12']);
    assert.equal(lawExample(document), 'art. 7 Wiv 2002');
  });

  test('is no category and no law in a document that has none, and no page without a PDF', () => {
    const { document } = listOfKind('document');
    assert.equal(lawExample(document), null);
    const labels = placeExamples(document, null, dutch);
    assert.ok(
      labels.length > 0 && labels.every((label) => /^(?:§|artikel|hoofdstuk|bijlage) /.test(label)),
      labels.join(),
    );
  });
});

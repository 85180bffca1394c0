import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answered, withViews } from '../../src/check/examples/views.ts';
import { answeredParts, answerParagraphs, answersByBlock } from '../../src/document/answers.ts';
import { load } from '../../src/source/load.ts';
import { writeContent } from '../../src/source/write/write-content.ts';
import { listOf, toFiles } from './list.ts';

const part = (more: string): string =>
  `onderdelen:\n  - { onderdeel: 1, samenvatting: A., antwoord: B., ${more} }`;
const { document } = listOf({
  ...withViews(),
  'zienswijzen/0002.md':
    answered('nummer: 2', part('blok: c1.1, besluit: deels, wijzigingen: ["1.a1", c1.1.w1]'))[
      'zienswijzen/0001.md'
    ] ?? '',
  'zienswijzen/0003.md': answered('nummer: 3', part('besluit: geen'))['zienswijzen/0001.md'] ?? '',
});

describe('answers to views', () => {
  test('lead from the passage by the number of the view to the change', () => {
    assert.deepEqual(
      answeredParts(document).map(({ blok, nummer, besluit, wijzigingen }) => [
        blok,
        nummer,
        besluit,
        wijzigingen,
      ]),
      [
        ['1.a1', 1, 'overnemen', ['1.a1']],
        ['c1.1', 2, 'deels', ['1.a1', 'c1.1.w1']],
        [null, 3, 'geen', []],
      ],
    );
  });

  test('are found from what a view is about, and from what it changed', () => {
    const found = [...answersByBlock(document)].map(([id, { over, gewijzigdDoor }]) => [
      id,
      over.map(({ nummer }) => nummer),
      gewijzigdDoor.map(({ nummer }) => nummer),
    ]);
    assert.deepEqual(found, [
      ['1.a1', [1], [1, 2]],
      ['c1.1', [2], []],
      ['c1.1.w1', [], [2]],
    ]);
  });

  test('are written back as they were read, without the words of the view', () => {
    const written = writeContent(document);
    assert.doesNotMatch([...written.values()].join('\n'), /De woorden van de indiener/);
    assert.deepEqual(load(toFiles(Object.fromEntries(written))).document.zienswijzen, document.zienswijzen);
  });
});

describe('the paragraphs of an answer', () => {
  test('are parted by empty lines, and a line that was broken off goes on', () => {
    assert.deepEqual(answerParagraphs('\n Een, \r\n  twee.\n \n\nDrie.\n'), ['Een, twee.', 'Drie.']);
  });

  test('are found at once, however much white space stands in a line', () => {
    const start = performance.now();
    assert.equal(answerParagraphs(`a${' '.repeat(60_000)}b\nc`).length, 1);
    assert.ok(performance.now() - start < 1000);
  });
});

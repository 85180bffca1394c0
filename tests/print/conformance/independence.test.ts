import { PDFDocument, PDFString } from '@cantoo/pdf-lib';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { XMP } from './base/xmp.ts';
import { checkConformance } from './check.ts';
import { change } from './faults/fault.ts';
import { FILE_FAULTS } from './faults/file-structure.ts';
import { OBJECT_FAULTS } from './faults/objects.ts';
import { spoil } from './faults/spoil.ts';

/** What that library reads as if nothing were wrong; of the other faults it makes something too, but not always. */
const UNNOTICED = [
  'cross-reference',
  'trailer',
  'object-once',
  'object-layout',
  'body',
  'stream-length',
  'stream-data',
  'reference',
];

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false });
}

describe('the checker does not depend on the library that writes the files', () => {
  test('in any part that reads or judges', () => {
    const files = globSync(['*.ts', '{read,rules,content,fonts}/*.ts'], {
      cwd: import.meta.dirname,
      exclude: ['*.test.ts'],
    });
    assert.ok(files.length > 40);
    for (const file of files)
      assert.doesNotMatch(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), /pdf-lib/u, file);
  });

  for (const id of UNNOTICED)
    for (const fault of FILE_FAULTS[id] ?? OBJECT_FAULTS[id] ?? [])
      test(`and sees what it does not: ${fault.what}`, async () => {
        const bytes = await spoil(fault);
        assert.equal((await open(bytes)).getPageCount(), 1);
        assert.notDeepEqual(checkConformance(bytes), []);
      });

  test('and reads a string as the standard has it, not as it was meant', async () => {
    // A carriage return that is not escaped is a line feed (ISO 32000-1, 7.3.4.2).
    const title = 'Zes\rzeven';
    const bytes = await spoil(
      change('a title in two lines', (draft) => {
        draft.set(draft.info, { Title: PDFString.of(title) });
        draft.xmp = XMP.replace('Zes &amp; zeven', 'Zes&#13;zeven');
      }),
    );
    assert.equal((await open(bytes)).getTitle(), title);
    assert.deepEqual(
      checkConformance(bytes).map(({ rule }) => rule),
      ['information'],
    );
  });
});

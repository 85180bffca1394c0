import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { toEntries } from '../../src/astro/entries.ts';
import { shippedFolder as folder, shippedList } from '../shipped-list.ts';

const root = join(import.meta.dirname, '../..');

describe('the content collections', () => {
  test('hold the records as their files have them', async () => {
    const { document, records } = await shippedList();
    const entries = toEntries(records, folder);
    const first = document.categorieen[0];
    assert.ok(first);
    const entry = entries.categorie.find(({ id }) => `${id}.md` === first.source.file);
    assert.equal(entry?.data.titel, first.titel);
    assert.equal('uitvoerbaar' in entry.data, false, 'what assembly adds is not in the file');
    assert.equal(entries.categorie.length, document.categorieen.length);
    assert.equal(entries.actoren.length, document.actoren.length);
    assert.deepEqual(entries.lijst[0]?.data, document.lijst);
  });
});

describe('help with front matter', () => {
  for (const [kind, pattern] of [
    ['hoofdstuk', 'content/hoofdstukken/**/*.md'],
    ['categorie', 'content/categorieen/*.md'],
    ['begrippen', 'content/begrippen/*.md'],
  ] as const) {
    test(`is there for every ${kind}`, async () => {
      const entries = toEntries((await shippedList()).records, folder)[kind];
      const files = entries.map(({ filePath }) => filePath ?? '').sort();
      assert.ok(files.length > 20 && files.every((file) => existsSync(join(root, file))));
      assert.deepEqual(files, globSync(pattern, { cwd: root }).sort());
    });
  }
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { editionFiles } from '../../src/astro/output-files.ts';
import { printedFiles, printedOf } from '../../src/astro/printed.ts';
import { fileWithHash, sha256Of } from '../../src/editions/browser/real-one.ts';

const bytes = new TextEncoder().encode('%PDF-1.7');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const editions = {
  uitgaven: [
    { versie: '0.9', bestanden: [{ pad: 'data/lijst.json', sha256: '0'.repeat(64) }] },
    { versie: '0.16', bestanden: [{ pad: 'lijst-0.16.pdf', sha256 }] },
  ],
};

test('a file is told apart by its bytes: which edition published it, or that none did', async () => {
  const hash = await sha256Of(bytes.slice().buffer);
  assert.equal(hash, sha256);
  assert.deepEqual(fileWithHash(hash, editions), { versie: '0.16', bestand: 'lijst-0.16.pdf' });
  assert.deepEqual(fileWithHash('0'.repeat(64), editions), { versie: '0.9', bestand: 'lijst.json' });
  const other = await sha256Of(new TextEncoder().encode('%PDF-1.6').buffer);
  assert.equal(fileWithHash(other, editions), null);
});

test('every PDF of the present edition is among the files that are told apart', () => {
  const pageMap = { total: 1, pages: {}, key: '' };
  const chapter = { id: '1', title: 'Een', range: { first: 0, last: 0 }, fileName: 'een.pdf', pdf: bytes };
  const edition = { pdf: bytes, fileName: 'lijst.pdf', chapters: [chapter], pageMap, browser: '' };
  const renvooi = { pdf: bytes, fileName: 'renvooi.pdf' };
  for (const one of [null, renvooi])
    assert.deepEqual(
      printedFiles(printedOf(edition, one)).map(({ fileName }) => fileName),
      editionFiles(edition, one).map(({ path }) => path),
    );
});

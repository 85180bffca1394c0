import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { realEdition, realSite } from '../edition.ts';
import { chapters as chaptersOf } from '../../src/document/queries.ts';
import { firstDifference } from './first-difference.ts';

describe('the PDF on the site', () => {
  test('is named after list and version, and is this very edition; so are the chapters', async () => {
    const [{ pdf, chapters, loaded }, { folder }] = await Promise.all([realEdition(), realSite()]);
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pdf'));
    const expected = new Map([
      ['generieke-selectielijst-mivd-0.16.pdf', pdf],
      ...chapters.map(({ fileName, pdf: chapter }) => [fileName, chapter] as const),
    ]);
    assert.deepEqual(files.sort(), [...expected.keys()].sort());
    assert.equal(files.length, 1 + chaptersOf(loaded.document).length);
    for (const [name, bytes] of expected)
      assert.equal(firstDifference(await readFile(join(folder, name)), bytes), null, name);
  });

  test('has the chapters at their pages of the site, with the pages they have in the whole', async () => {
    const [{ loaded }, { folder }] = await Promise.all([realEdition(), realSite()]);
    const { document } = loaded;
    for (const deel of document.delen) {
      for (const chapter of deel.children) {
        const page = await readFile(join(folder, deel.name, chapter.name, 'index.html'), 'utf8');
        const [, name = ''] = /href="\/([^"]+-0\.16-[^"]+\.pdf)"/u.exec(page) ?? [];
        assert.ok(name.endsWith(`-${deel.name}-${chapter.name}.pdf`), chapter.id);
      }
    }
  });

  test('is linked from the home page', async () => {
    const { folder } = await realSite();
    const home = await readFile(join(folder, 'index.html'), 'utf8');
    assert.match(home, /<a\b[^>]*href="\/generieke-selectielijst-mivd-0\.16\.pdf"/u);
  });
});

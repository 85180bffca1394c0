import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { realEdition, realSite } from '../edition.ts';
import { undated } from './undated.ts';

describe('the PDF on the site', () => {
  test('is one file, named after list and version, and is this very edition', async () => {
    const [{ pdf }, { folder }] = await Promise.all([realEdition(), realSite()]);
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pdf'));
    assert.deepEqual(files, ['generieke-selectielijst-mivd-0.16.pdf']);
    const published = await readFile(join(folder, files[0] ?? ''));
    assert.ok(undated(published).equals(undated(pdf)));
  });

  test('is linked from the home page', async () => {
    const { folder } = await realSite();
    const home = await readFile(join(folder, 'index.html'), 'utf8');
    assert.match(home, /<a\b[^>]*href="\/generieke-selectielijst-mivd-0\.16\.pdf"/u);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sitemapPaths } from './paths.ts';
import { complaintsOf, newTab, openSite } from './site.ts';

const site = openSite();

describe('under a strict content security policy', () => {
  test('every page loads without a complaint and asks nothing of others', async () => {
    const open = await site();
    const page = await newTab(open);
    const complaints = complaintsOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of [...(await sitemapPaths(open.folder)), '/zoeken/']) {
      await page.goto(`${open.origin}${path}`, { waitUntil: 'load' });
    }
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(`${open.origin}/`)),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startDev } from '../e2e/dev-server.ts';
import type { DevServer } from '../e2e/dev-server.ts';

describe('the open data while the content is edited', () => {
  let server: DevServer;
  before(async () => {
    server = await startDev();
  });
  after(() => server.clear());

  test('is there at the addresses that the page gives', async () => {
    const page = await (await fetch(`${server.origin}/data/`)).text();
    const links = [...page.matchAll(/href="(\/data\/[^"]+)"/g)].map(([, href = '']) => href);
    assert.ok(new Set(links).size >= 8, links.join(' '));
    for (const href of new Set(links)) {
      const response = await fetch(`${server.origin}${href}`);
      assert.equal(response.status, 200, href);
      assert.doesNotMatch(response.headers.get('content-type') ?? '', /html/, href);
    }
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureSite } from '../../scripts/bench/site.ts';
import { mostBytes } from '../../scripts/bench/targets.ts';
import { realSite } from '../edition.ts';

test('what a reader loads is measured of the site as it was built', async () => {
  const { homeFiles, home, search } = await measureSite((await realSite()).folder);
  assert.ok(homeFiles > 10_000 && homeFiles < mostBytes.home, String(homeFiles));
  assert.ok(home.requests.length > 1 && search.bytes > home.bytes, JSON.stringify(search.requests));
  assert.ok(
    search.requests.some((path) => path.startsWith('/pagefind/index/')),
    JSON.stringify(search.requests),
  );
  assert.deepEqual([...home.foreign, ...search.foreign], []);
});

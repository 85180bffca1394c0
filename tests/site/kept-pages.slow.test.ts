import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { buildSite } from '../../src/astro/build-site.ts';
import type { Loaded } from '../../src/source/load.ts';
import { listOf, listWithText } from '../document/list.ts';
import { readBuilt } from './build.ts';
import type { BuiltSite } from './build.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let place: string;

before(async () => {
  const cache = join(root, 'node_modules/.cache/inzage');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'site-'));
  place = join(folder, 'gemaakt');
});

after(() => rm(folder, { recursive: true, force: true }));

async function build(loaded: Loaded): Promise<BuiltSite['files']> {
  const outDir = join(folder, 'site');
  const settings = { base: '/lijst/', site: 'https://lijst.example' };
  const source = { loaded, folder: join(folder, 'content'), printed: null };
  await buildSite({ root, outDir, settings, source, logLevel: 'error', place });
  return (await readBuilt(outDir, loaded, { total: 1, pages: {}, key: '' })).files;
}

test('a site made with what an earlier build kept has the very bytes of one made anew, and says what its own list says', async () => {
  const environment = process.env.NODE_ENV;
  // Whoever has this set gets the pages that readers get, and so does the next build.
  process.env.NODE_ENV = 'development';
  const fresh = await build(listOf());
  assert.equal(process.env.NODE_ENV, 'development');
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  for (const [path, bytes] of fresh)
    if (path.endsWith('.html'))
      assert.match(Buffer.from(bytes).toString(), /http-equiv="content-security-policy"/, path);
  const kept = await readdir(place);
  const other = await build(listWithText('Een andere tekst.'));
  const again = await build(listOf());
  assert.deepEqual(await readdir(place), kept);
  assert.ok([...other.values()].some((bytes) => Buffer.from(bytes).includes('Een andere tekst.')));
  assert.deepEqual([...again.keys()].sort(), [...fresh.keys()].sort());
  for (const [path, bytes] of fresh)
    assert.ok(Buffer.from(bytes).equals(again.get(path) ?? Buffer.of()), path);
});

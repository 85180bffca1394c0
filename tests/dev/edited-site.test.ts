import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { editedSite } from '../../src/astro/dev/edited-site.ts';
import { readSettings } from '../../src/astro/settings.ts';
import { base } from '../../src/check/examples/base.ts';

test('content that could not be read is read again at the next request', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'inzage-edited-'));
  t.after(() => rm(root, { recursive: true }));
  const folder = join(root, 'content');
  const site = editedSite({ folder, keeps: false, settings: readSettings({}) }, () => undefined);
  await assert.rejects(site.shown());
  for (const [path, text] of Object.entries(base)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const shown = await site.shown();
  assert.ok(shown.files.some(({ path }) => path === 'data/lijst.json'));
});

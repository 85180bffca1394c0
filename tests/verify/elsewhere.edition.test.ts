import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sha256Of } from '../../scripts/build/controle.ts';
import { printedOf } from '../../src/astro/printed.ts';
import { pdfName } from '../../src/print/file-names.ts';
import { firstDifference } from '../print/first-difference.ts';
import { realEdition, siteElsewhere } from '../edition.ts';
import { realPages } from '../site/real.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-elders-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Files that the build puts beside the pages when those have been made. */
const added = /^\/(?:pagefind\/|zoeken\/.*\.json$)|\.pdf$|^\/controle\.json$/;

function hashes(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): unknown {
  const script = fileURLToPath(new URL('print-hashes.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

describe('the pages of the site', () => {
  test('are the same bytes from another folder, in another time zone and another language', async () => {
    const edition = await realEdition();
    const printed = join(folder, 'gedrukt.json');
    const fileName = pdfName(edition.loaded.document.lijst);
    await writeFile(printed, JSON.stringify(printedOf({ ...edition, fileName })));
    const cwd = join(folder, 'map');
    await mkdir(cwd);
    const there = hashes(cwd, [printed], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    const pages = [...(await realPages()).files].filter(([path]) => !added.test(path));
    assert.ok(pages.length > 60);
    assert.deepEqual(there, Object.fromEntries(pages.map(([path, bytes]) => [path, sha256Of(bytes)])));
    assert.deepEqual(await readdir(cwd), [], 'the build left something in the folder it was run from');
  });
});

describe('the whole build', () => {
  test('prints the same bytes from another folder, in another time zone and another language', async () => {
    const { pdf, loaded } = await realEdition();
    const elsewhere = await siteElsewhere();
    const again = await readFile(join(elsewhere.folder, pdfName(loaded.document.lijst)));
    assert.equal(firstDifference(again, pdf), null);
    assert.deepEqual(await readdir(elsewhere.from), []);
  });
});

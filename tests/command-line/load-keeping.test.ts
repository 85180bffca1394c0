import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadKeeping, readers } from '../../scripts/command-line/load-keeping.ts';
import { base } from '../../src/check/examples/base.ts';
import { check } from '../../src/check/check.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { readContent } from '../../src/source/read.ts';
import { ROOMS } from '../architecture/table.ts';
import { toFiles } from '../document/list.ts';
import { shippedFolder } from '../shipped-list.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-gelezen-'));
});

after(() => rm(folder, { recursive: true, force: true }));

/** What is read of files, and all that is said of it, to compare: of a whole list there is much. */
function told(loaded: Loaded): string {
  const { document, findings, records, signs, refused, images } = loaded;
  const all = { document, findings, records, signs, refused, images: images.keys(), said: check(loaded) };
  return JSON.stringify(all, (_, value: unknown) =>
    value instanceof Set || value instanceof Iterator ? [...value] : value,
  );
}

/** The same files, as the next command reads them. */
function anew(files: readonly ContentFile[]): ContentFile[] {
  return files.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
}

test('the code that files are read by is all that the folder which reads them may import', () => {
  const reads = ROOMS.find(({ path }) => path === 'src/source');
  assert.deepEqual(
    readers.map((name) => `src/${name}`).sort(),
    ['src/source', ...(reads?.allows ?? [])].sort(),
  );
});

test('a list of which files were kept is the list that is read of them, and so is what is said of it', async () => {
  for (const files of [
    await readContent(shippedFolder),
    // Faults within records, of which the place is asked for.
    toFiles({ ...base, 'categorieen/9.9-x.md': '---\nnummer: "9.9"\ntitel: X\n---\n\nTekst.\n' }),
    toFiles({ ...base, 'register/begrippen.yaml': '- begrip: niets\n  betekenis: Niets.\n' }),
  ]) {
    await loadKeeping(anew(files), () => folder);
    const kept = told(await loadKeeping(anew(files), () => folder));
    assert.equal(kept, told(load(anew(files))));
  }
});

test('of a file that changed what it says now is read, and of one that is gone nothing', async () => {
  const files = toFiles(base);
  await loadKeeping(anew(files), () => folder);
  const changed = files.map((file) =>
    file.path !== 'lijst.yaml'
      ? file
      : {
          ...file,
          bytes: Buffer.from(
            Buffer.from(file.bytes)
              .toString()
              .replace(/titel: .*/, 'titel: Anders'),
          ),
        },
  );
  const { document } = await loadKeeping(anew(changed), () => folder);
  assert.equal(document.lijst.titel, 'Anders');
  const without = files.filter(({ path }) => !path.startsWith('hoofdstukken/'));
  assert.deepEqual((await loadKeeping(anew(without), () => folder)).document.delen, []);
});

test('what was kept is used: nothing is written of files that are all there already', async () => {
  const files = toFiles(base);
  await loadKeeping(anew(files), () => folder);
  const { mtimeMs, ino } = await stat(join(folder, 'gelezen'));
  await loadKeeping(anew(files), () => folder);
  const after = await stat(join(folder, 'gelezen'));
  assert.deepEqual([after.mtimeMs, after.ino], [mtimeMs, ino]);
});

test('where nothing can be kept, a list is read', async () => {
  const loaded = await loadKeeping(toFiles(base), () => join(import.meta.filename, 'nergens'));
  assert.equal(loaded.document.lijst.titel, load(toFiles(base)).document.lijst.titel);
  const none = await loadKeeping(toFiles(base), () => {
    throw new Error('nowhere');
  });
  assert.deepEqual(none.document, loaded.document);
});

import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { writeNew } from '../../scripts/nieuw/write.ts';

let place = '';
before(() => {
  place = mkdtempSync(join(tmpdir(), 'inzage-nieuw-'));
});
after(() => {
  rmSync(place, { recursive: true });
});

const files = new Map([
  ['lijst.yaml', 'titel: A\n'],
  ['hoofdstukken/1.md', 'Tekst.\n'],
]);

describe('a new list is written', () => {
  test('with the folders above it', async () => {
    const folder = join(place, 'a/b/lijst');
    await writeNew(folder, files);
    assert.deepEqual(readdirSync(folder).sort(), ['hoofdstukken', 'lijst.yaml']);
    assert.equal(readFileSync(join(folder, 'hoofdstukken/1.md'), 'utf8'), 'Tekst.\n');
  });

  test('into a repository that has nothing yet', async () => {
    mkdirSync(join(place, 'repo/.git'), { recursive: true });
    await writeNew(join(place, 'repo'), files);
    assert.deepEqual(readdirSync(join(place, 'repo')).sort(), ['.git', 'hoofdstukken', 'lijst.yaml']);
  });

  test('not where there is something, which stays as it was', async () => {
    const folder = join(place, 'vol');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notities.txt'), 'Iets.');
    await assert.rejects(
      writeNew(folder, files),
      /staat al iets, zoals notities\.txt\. Er is niets geschreven/,
    );
    assert.deepEqual(readdirSync(folder), ['notities.txt']);
    await assert.rejects(writeNew(join(folder, 'notities.txt'), files), /is een bestand en geen map/);
  });

  test('as a whole, or not at all', async () => {
    const broken = new Map([...files, ['lijst.yaml/onder.md', 'kan niet']]);
    const [fresh, there] = [join(place, 'stuk/lijst'), join(place, 'leeg')];
    mkdirSync(there);
    await assert.rejects(writeNew(fresh, broken));
    await assert.rejects(writeNew(there, broken));
    assert.equal(existsSync(join(place, 'stuk')), false);
    assert.deepEqual(readdirSync(there), []);
  });
});

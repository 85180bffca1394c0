import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { printEdition } from '../../src/print/print.ts';
import type { Edition } from '../../src/print/print.ts';
import { smallList } from './small-list.ts';

/** Prints the same list in a process of its own. */
const script = `
import { createHash } from 'node:crypto';
import { printEdition } from '${join(import.meta.dirname, '../../src/print/print.ts')}';
import { smallList } from '${join(import.meta.dirname, 'small-list.ts')}';
const { pdf, chapters } = await printEdition(smallList({}));
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
process.stdout.write(JSON.stringify([pdf, ...chapters.map((chapter) => chapter.pdf)].map(hash)));
`;

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
});

after(() => rm(folder, { recursive: true, force: true }));

function hashes({ pdf, chapters }: Edition): string[] {
  return [pdf, ...chapters.map((chapter) => chapter.pdf)].map((bytes) =>
    createHash('sha256').update(bytes).digest('hex'),
  );
}

describe('printing elsewhere', () => {
  test('in another time zone, language and folder gives the same bytes of every file', async () => {
    const env = {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LANG: 'ar_EG.UTF-8',
      LC_ALL: 'ar_EG.UTF-8',
      HOME: folder,
    };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      env,
    });
    const here = hashes(await printEdition(smallList({})));
    assert.equal(here.length, 3);
    assert.deepEqual(JSON.parse(stdout), here);
  });
});

import assert from 'node:assert/strict';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import type { Launched } from '../../src/print/chromium/launch.ts';
import { linux, until } from './processes.ts';

/** The folder for temporary files that the program of a browser was given. */
async function scratchOf({ browser }: Launched): Promise<string> {
  const pid = browser.process()?.pid ?? 0;
  const environment = await readFile(`/proc/${String(pid)}/environ`, 'utf8');
  const [, path = ''] = /(?:^|\0)TMPDIR=([^\0]*)/.exec(environment) ?? [];
  return path;
}

async function isGone(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}

describe('temporary files of a browser', { skip: !linux }, () => {
  test('go with it when it is closed, before that is said to be done', async () => {
    const launched = await launchBrowser({ network: 'none' });
    const folder = await scratchOf(launched);
    await writeFile(join(folder, '.org.chromium.Chromium.proef'), '');
    await launched.close();
    assert.equal(await isGone(folder), true);
  });

  test('go with it when it is killed', async () => {
    const launched = await launchBrowser({ network: 'none' });
    const folder = await scratchOf(launched);
    await writeFile(join(folder, '.org.chromium.Chromium.proef'), '');
    launched.browser.process()?.kill('SIGKILL');
    assert.equal(await until(() => isGone(folder)), true);
    await launched.close();
  });

  test('are those of one browser alone', async () => {
    const [one, other] = await Promise.all([
      launchBrowser({ network: 'none' }),
      launchBrowser({ network: 'none' }),
    ]);
    assert.notEqual(await scratchOf(one), await scratchOf(other));
    await Promise.all([one.close(), other.close()]);
  });
});

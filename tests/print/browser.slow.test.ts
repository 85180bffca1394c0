import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { BrowserNotFoundError, findBrowser } from '../../src/print/chromium/find.ts';
import { unpackChromium } from '../../src/print/chromium/unpack.ts';

const pinned = process.platform === 'linux' && process.arch === 'x64';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-browser-'));
});

after(() => rm(folder, { recursive: true, force: true }));

/** Everything that could lead to a browser, but for what the test itself gives. */
function nowhere(env: Record<string, string> = {}): Parameters<typeof findBrowser>[0] {
  return { env: { PATH: '', ...env }, platform: 'linux', arch: 'arm64', cacheFolder: folder };
}

describe('looking for a browser', () => {
  test('a browser that is named but absent is an error: no other one is taken instead', async () => {
    const named = join(folder, 'geen-browser');
    const surroundings = {
      ...nowhere({ PUPPETEER_EXECUTABLE_PATH: named }),
      platform: process.platform,
      arch: process.arch,
    };
    await assert.rejects(findBrowser(surroundings), (error: unknown) => {
      assert.ok(error instanceof BrowserNotFoundError);
      assert.ok(error.message.includes(named), error.message);
      assert.match(error.message, /PUPPETEER_EXECUTABLE_PATH/u);
      return true;
    });
  });

  test('a browser that is named and there is taken as it is', async () => {
    const found = await findBrowser(nowhere({ PUPPETEER_EXECUTABLE_PATH: process.execPath }));
    assert.deepEqual(found, {
      executablePath: process.execPath,
      source: 'PUPPETEER_EXECUTABLE_PATH',
      libraryPath: null,
    });
  });

  test('an empty variable counts as none', async () => {
    await assert.rejects(findBrowser(nowhere({ PUPPETEER_EXECUTABLE_PATH: '' })), /niet ingesteld/u);
  });

  test('when there is none anywhere, the message names each place and the command that mends it', async () => {
    const path = join(folder, 'bin');
    await assert.rejects(findBrowser(nowhere({ PATH: path })), (error: unknown) => {
      assert.ok(error instanceof BrowserNotFoundError);
      for (const place of [
        'PUPPETEER_EXECUTABLE_PATH',
        '@sparticuz/chromium',
        'alleen voor Linux x64',
        join(path, 'chromium'),
        join(path, 'google-chrome'),
      ]) {
        assert.ok(error.message.includes(place), `${place} in: ${error.message}`);
      }
      assert.match(error.message, /npx puppeteer browsers install chrome-headless-shell$/u);
      return true;
    });
  });

  test("the system's browser is found on the PATH", async () => {
    const path = join(folder, 'met-browser');
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'chromium'), '', { mode: 0o755 });
    const found = await findBrowser(nowhere({ PATH: path }));
    assert.deepEqual(found, { executablePath: join(path, 'chromium'), source: 'systeem', libraryPath: null });
  });

  test('a file that cannot be run is passed over', { skip: process.platform === 'win32' }, async () => {
    const path = join(folder, 'geen-programma');
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'chromium'), '', { mode: 0o644 });
    await assert.rejects(findBrowser(nowhere({ PATH: path })), BrowserNotFoundError);
  });
});

describe('unpacking the pinned browser', { skip: !pinned }, () => {
  test('two at once into an empty folder, where another was cut short, leave one whole browser', async () => {
    const cache = join(folder, 'cache');
    const target = join(cache, 'chromium-proef');
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'chromium'), 'half');
    const both = await Promise.all([unpackChromium(cache, 'proef'), unpackChromium(cache, 'proef')]);
    assert.deepEqual(both[0], both[1]);
    assert.deepEqual(await readdir(cache), ['chromium-proef'], 'Nothing half is left.');
    const { size, mode } = await stat(both[0].executablePath);
    assert.ok(size > 100_000_000, `${size} bytes`);
    assert.ok((mode & 0o111) !== 0, 'It can be run.');
    assert.ok((await readdir(both[0].libraryPath)).some((name) => name.startsWith('libnss3')));
    const before = await stat(target);
    await unpackChromium(cache, 'proef');
    assert.equal((await stat(target)).ino, before.ino, 'A whole one is used again.');
  });
});

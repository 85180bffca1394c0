import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sandboxObstacles } from '../../src/print/chromium/sandbox.ts';

const restricted = (): Promise<string> => Promise.resolve('1\n');

describe('what keeps a browser from its sandbox is told', () => {
  test('where the kernel refuses it, with the command that allows it', async () => {
    const [told = ''] = await sandboxObstacles(restricted, 1000);
    assert.match(told, /`sudo sysctl -w kernel\.apparmor_restrict_unprivileged_userns=0`/);
  });

  test('and nothing to root, who has none, or where the kernel allows it or has no such setting', async () => {
    assert.deepEqual(await sandboxObstacles(restricted, 0), []);
    assert.deepEqual(await sandboxObstacles(() => Promise.resolve('0\n'), 1000), []);
    assert.deepEqual(await sandboxObstacles(() => Promise.reject(new Error('ENOENT')), 1000), []);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RefreshContext } from '../../src/astro/loaders.ts';
import { refresh } from '../../src/astro/dev/refresh.ts';

describe('a refresh of the content collections', () => {
  test('is asked for until a loader has run, and not once more', async () => {
    let offers = 0;
    const offer = async (context: RefreshContext): Promise<void> => {
      await Promise.resolve();
      offers += 1;
      context.taken = offers === 3;
    };
    await refresh({ offer, outdated: () => false });
    assert.equal(offers, 3);
  });

  test('is let go when newer content has come meanwhile', async () => {
    let offers = 0;
    const offer = (): Promise<void> => Promise.resolve(void (offers += 1));
    await refresh({ offer, outdated: () => offers === 2 });
    assert.equal(offers, 2);
  });

  test('that a loader stumbles over is not asked for again: who asked hears of it', async () => {
    const offer = (context: RefreshContext): Promise<void> => {
      context.taken = true;
      return Promise.reject(new Error('the store is full'));
    };
    await assert.rejects(refresh({ offer, outdated: () => false }), { message: 'the store is full' });
  });
});

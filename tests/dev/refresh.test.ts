import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RefreshContext } from '../../src/astro/loaders.ts';
import { refresh } from '../../src/astro/dev/refresh.ts';
import type { Loaded } from '../../src/source/load.ts';

const loaded = {} as Loaded;

describe('content for the pages', () => {
  test('is offered until a loader takes it, and not once more', async () => {
    const offered: Loaded[] = [];
    const offer = async (context: RefreshContext): Promise<void> => {
      await Promise.resolve();
      offered.push(context.loaded);
      if (offered.length === 3) context.taken = true;
    };
    await refresh({ loaded, offer, outdated: () => false });
    assert.deepEqual(
      offered.map((one) => one === loaded),
      [true, true, true],
    );
  });

  test('is let go when newer content has come meanwhile', async () => {
    let offers = 0;
    const offer = (): Promise<void> => Promise.resolve(void (offers += 1));
    await refresh({ loaded, offer, outdated: () => offers === 2 });
    assert.equal(offers, 2);
  });

  test('that a loader stumbles over is not offered again: who asked hears of it', async () => {
    const offer = (context: RefreshContext): Promise<void> => {
      context.taken = true;
      return Promise.reject(new Error('the store is full'));
    };
    await assert.rejects(refresh({ loaded, offer, outdated: () => false }), { message: 'the store is full' });
  });
});

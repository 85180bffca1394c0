import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, test } from 'node:test';
import { setImmediate as settled } from 'node:timers/promises';
import { createTurns } from '../../src/astro/dev/turns.ts';
import type { Turns } from '../../src/astro/dev/turns.ts';

/** Asks for a page; `end` is what happens when it is made, or when whoever asked for it leaves. */
function ask({ hold }: Turns, log: string[], name: string): { end: () => void } {
  const response = Object.assign(new EventEmitter(), { closed: false });
  hold(null, response as unknown as ServerResponse, () => log.push(`${name} begins`));
  return {
    end: () => {
      log.push(`${name} ends`);
      response.closed = true;
      response.emit('close');
    },
  };
}

describe('pages and new content', () => {
  test('wait for each other, in the order in which they came', async () => {
    const turns = createTurns();
    const log: string[] = [];
    const first = ask(turns, log, 'page 1');
    await settled();
    let finish = (): void => undefined;
    const renewal = turns.renew(async () => {
      log.push('renewal begins');
      await new Promise<void>((resolve) => (finish = resolve));
      log.push('renewal ends');
    });
    const second = ask(turns, log, 'page 2');
    await settled();
    assert.deepEqual(log, ['page 1 begins']);
    first.end();
    await settled();
    assert.equal(log.at(-1), 'renewal begins');
    finish();
    await renewal;
    await settled();
    assert.deepEqual(log.slice(3), ['renewal ends', 'page 2 begins']);
    second.end();
  });

  test('do not wait for someone who left before the page was begun', { timeout: 5000 }, async () => {
    const turns = createTurns();
    const log: string[] = [];
    let finish = (): void => undefined;
    const renewal = turns.renew(() => new Promise<void>((resolve) => (finish = resolve)));
    await settled();
    ask(turns, log, 'page').end();
    finish();
    await renewal;
    await settled();
    await turns.renew(() => Promise.resolve());
    assert.deepEqual(log, ['page ends']);
  });

  test('go on after a renewal that failed', async () => {
    const turns = createTurns();
    const log: string[] = [];
    await assert.rejects(
      turns.renew(() => Promise.reject(new Error('broken'))),
      /broken/,
    );
    ask(turns, log, 'page');
    await settled();
    assert.deepEqual(log, ['page begins']);
  });
});

import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer';
import { screenOn } from '../../src/print/chromium/serve.ts';
import { StepTimeoutError } from '../../src/print/chromium/time-limits.ts';

/** A page that loads for as long as it has no answer, and cannot be given one. */
function pageWithout(answer: Error, isClosed: boolean): Page {
  const session = Object.assign(new EventEmitter(), {
    detached: false,
    send: async (method: string): Promise<void> =>
      method === 'Fetch.enable' ? Promise.resolve() : Promise.reject(answer),
  });
  const page = {
    setJavaScriptEnabled: async () => Promise.resolve(),
    createCDPSession: async () => Promise.resolve(session),
    isClosed: () => isClosed,
    browser: () => ({ connected: true }),
    goto: async (url: string): Promise<never> => {
      session.emit('Fetch.requestPaused', { requestId: '1', request: { url } });
      return new Promise<never>(() => undefined);
    },
  };
  return page as unknown as Page;
}

describe('a page that cannot be given what it asks for', () => {
  const broken = new Error('te groot');

  test('is an error that says why, at once', async () => {
    const screen = screenOn(pageWithout(broken, false), new Map());
    await assert.rejects(screen.show('<body>', 60_000), broken);
  });

  test('is left to who closed it', async () => {
    const screen = screenOn(pageWithout(broken, true), new Map());
    await assert.rejects(screen.show('<body>', 20), StepTimeoutError);
  });
});

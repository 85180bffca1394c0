import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromSelf, isToSelf } from '../../src/astro/editor/guard.ts';

test('only a request to this machine by a name of its own is answered', () => {
  for (const host of ['127.0.0.1:4321', 'localhost:4321', '[::1]:4321', 'localhost'])
    assert.ok(isToSelf({ headers: { host } }), host);
  for (const host of ['example.org', 'example.org:4321', '127.0.0.1.example.org', '', 'a@b@c'])
    assert.ok(!isToSelf({ headers: { host } }), host);
  assert.ok(!isToSelf({ headers: {} }));
});

test('only a form of this run and this address is taken', () => {
  const headers = { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' };
  assert.ok(isFromSelf({ headers }, 'geheim', 'geheim'));
  assert.ok(!isFromSelf({ headers }, 'geheit', 'geheim'), 'another key');
  assert.ok(!isFromSelf({ headers }, undefined, 'geheim'), 'no key');
  for (const origin of ['http://example.org', 'http://127.0.0.1:80', 'null'])
    assert.ok(!isFromSelf({ headers: { ...headers, origin } }, 'geheim', 'geheim'), origin);
  assert.ok(!isFromSelf({ headers: { host: headers.host } }, 'geheim', 'geheim'), 'from nobody');
});

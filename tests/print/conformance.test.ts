import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { realEdition } from '../edition.ts';
import { checkConformance, summarise } from './conformance/check.ts';

describe('the official PDF', () => {
  test('conforms to PDF/UA-1 and PDF/A-2a', async () => {
    assert.deepEqual(summarise(await checkConformance((await realEdition()).pdf)), []);
  });
});

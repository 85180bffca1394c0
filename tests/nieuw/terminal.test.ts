import assert from 'node:assert/strict';
import { createInterface } from 'node:readline/promises';
import { PassThrough } from 'node:stream';
import { describe, test } from 'node:test';
import { askOf } from '../../scripts/nieuw/ask.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';

/** A terminal, and what a person types at it. */
function opened(): { readonly ask: ReturnType<typeof askOf>; readonly typed: PassThrough } {
  const typed = new PassThrough();
  const terminal = createInterface({ input: typed, output: new PassThrough(), terminal: true });
  return { ask: askOf(terminal), typed };
}

describe('asking at a terminal', () => {
  for (const [key, sign] of [
    ['Ctrl+C', '\x03'],
    ['Ctrl+D', '\x04'],
  ] as const)
    test(`ends with a word about it at ${key}`, async () => {
      const { ask, typed } = opened();
      const asked = ask('Titel? ');
      typed.write(sign);
      await assert.rejects(
        asked,
        (error) =>
          error instanceof ExpectedError && error.message.includes('Afgebroken. Er is niets geschreven.'),
      );
    });

  test('gives what is typed', async () => {
    const { ask, typed } = opened();
    const asked = ask('Titel? ');
    typed.write('Lijst\r');
    assert.equal(await asked, 'Lijst');
  });
});

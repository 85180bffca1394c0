import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createProgress } from '../../scripts/build/progress.ts';

function output(isTTY: boolean): { isTTY: boolean; text: string; write: (text: string) => void } {
  return {
    isTTY,
    text: '',
    write(text) {
      this.text += text;
    },
  };
}

/** Times differ from run to run. */
function timeless(text: string): string {
  return text.replace(/\d+,\d s/g, 'T');
}

describe('progress', () => {
  test('in a log is a line per step, per detail and per ending', async () => {
    const log = output(false);
    const progress = createProgress(log, 2);
    const result = await progress.step('Lezen', (tell) => {
      tell('3 bestanden');
      return Promise.resolve(7);
    });
    await progress.step('Drukken', () => Promise.resolve());
    assert.equal(result, 7);
    assert.equal(
      timeless(log.text),
      '[1/2] Lezen\n      3 bestanden\n      klaar in T\n[2/2] Drukken\n      klaar in T\n',
    );
  });

  test('on a terminal is one line per step that shows time and detail while it lasts', async () => {
    const terminal = output(true);
    await createProgress(terminal, 1).step('Drukken', async (tell) => {
      tell('75 pagina’s');
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
    const drawn = timeless(terminal.text).split('\r\u001B[2K');
    assert.equal(drawn[0], '[1/1] Drukken …');
    assert.equal(drawn[1], '[1/1] Drukken … T (75 pagina’s)');
    assert.equal(drawn.at(-1), '[1/1] Drukken: T\n');
  });

  test('of a step that fails ends its line and passes the failure on', async () => {
    const terminal = output(true);
    const failing = createProgress(terminal, 1).step('Drukken', () => Promise.reject(new Error('stuk')));
    await assert.rejects(failing, { message: 'stuk' });
    assert.ok(terminal.text.endsWith('\n'));
  });
});

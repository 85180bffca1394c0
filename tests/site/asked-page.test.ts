import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedPage } from '../../src/browser/asked-page.ts';

describe('the field in the head', () => {
  for (const text of ['p. 111', 'p111', ' P 111 ', 'pagina 111', 'blz. 111'])
    test(`takes "${text}" for a page of the PDF`, () => {
      assert.equal(askedPage(text), '111');
    });

  for (const text of ['111', '§ 2.1', 'p', 'p. 1.5', 'pagina 111 en verder', 'proces 5'])
    test(`searches for "${text}"`, () => {
      assert.equal(askedPage(text), null);
    });
});

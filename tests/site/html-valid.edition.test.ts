import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { realPages } from './real.ts';

/** What the HTML standard says of elements, their places and their attributes; not what somebody finds good style. */
const config = { root: true, extends: ['html-validate:standard'] };

test('every page is valid HTML, and nothing comes after its end', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const { pages } = await realPages();
  assert.ok(pages.size > 200);
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html, path);
    const told = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    assert.deepEqual(told, [], path);
    // A parser puts what follows back into the body, so that validators do not tell.
    assert.match(html, /<\/body>\s*<\/html>\s*$/, path);
  }
});

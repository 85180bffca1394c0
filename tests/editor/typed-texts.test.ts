import assert from 'node:assert/strict';
import { test } from 'node:test';
import { control } from '../../src/astro/editor/control.ts';
import { chosenName } from '../../src/astro/editor/html/commit-page.ts';
import { answered, problem } from '../../src/astro/editor/reply.ts';
import { textOf } from './office.ts';

test('what cannot be done gives back what was typed, and no boxes or buttons', () => {
  const form = new Map([
    [chosenName('lijst.yaml'), 'ja'],
    [control.despite, 'ja'],
    [control.message, 'Termijn verlengd'],
  ]);
  const page = textOf(answered('/', problem(500, 'Dat ging niet.'), { form, asData: false }));
  assert.match(page, /<pre>Termijn verlengd<\/pre>/);
  assert.doesNotMatch(page, /lijst\.yaml|<pre>ja/);
});

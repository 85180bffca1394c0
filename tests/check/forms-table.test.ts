import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withFiles } from '../../src/check/files-table.ts';
import { withForms } from '../../src/check/forms-table.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

test('the guide for editors tells the forms that the parser reads', () => {
  assert.equal(withForms(guide), guide, 'run `npm run schemas`');
  assert.match(guide, /\| `V 10 NA` \| `V 10 jaar na afhandeling` \|/);
});

test('the guide for editors tells the files that are read', () => {
  assert.equal(withFiles(guide), guide, 'run `npm run schemas`');
  assert.match(guide, /\| `begrippen\/` \| [^|]+ \|/);
});

test('a guide without the marks is refused', () => {
  assert.throws(() => withForms('# Gids'), /vormen: begin/);
});

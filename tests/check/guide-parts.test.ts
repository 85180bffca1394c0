import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withParts } from '../../src/check/guide-parts.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

test('the guide for editors tells the forms that the parser reads, and the directives', () => {
  assert.equal(withParts(guide), guide, 'run `npm run schemas`');
  assert.match(guide, /\| `V 10 NA` \| `V 10 jaar na afhandeling` \|/);
  assert.match(guide, /\| een wet aanhalen \| `:wet\[/);
});

test('a guide without the marks is refused', () => {
  assert.throws(() => withParts('# Gids'), /aanduidingen: begin/);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withParts } from '../../src/check/guide-parts.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

test('the guide for editors tells the files, the keys of the schemas, the directives and the forms that the parser reads', () => {
  assert.ok(withParts(guide) === guide, 'content/README.md is out of date: run `npm run schemas`');
  assert.match(guide, /\| `nummer` \| Verplicht\. Nummer van de categorie/);
  assert.match(guide, /\| `begrippen\/` \| [^|]+ \|/);
  assert.match(guide, /\| `V 10 NA` \| `V 10 jaar na afhandeling` \|/);
  assert.match(guide, /\| een wet aanhalen \| `:wet\[/);
});

test('a guide without the marks is refused', () => {
  assert.throws(() => withParts('# Gids'), /: begin/);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { withParts } from '../../src/check/guide-parts.ts';
import { keyTable } from '../../src/check/key-table.ts';
import { fileSchemas } from '../../src/source/records.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

test('the guide for editors tells the files, the keys of the schemas, the directives and the forms that the parser reads', () => {
  assert.ok(withParts(guide) === guide, 'content/README.md is out of date: run `npm run schemas`');
  assert.match(guide, /\| `tabel` \| een oudere lijst[^|]+\| `nummer`, `omschrijving` of `titel` \|/);
  assert.match(guide, /\| `nummer` \| Verplicht\. Nummer van de categorie/);
  assert.match(guide, /\| `begrippen\/` \| [^|]+ \|/);
  assert.match(guide, /\| `V 10 NA` \| `V 10 jaar na afhandeling` \|/);
  assert.match(guide, /\| een wet aanhalen \| `:wet\[/);
});

test('the guide has every key of every file that editors write', () => {
  for (const [name, schema] of Object.entries(fileSchemas)) {
    const [, part = ''] = guide.split(new RegExp(`<!-- ${name}: (?:begin|einde) -->`));
    for (const key of Object.keys((schema as z.ZodObject).shape))
      assert.ok(part.includes(`| \`${key}\` |`), `${name}: ${key}`);
  }
});

test('a group of several forms says which keys belong to which', () => {
  const table = keyTable(
    z.strictObject({
      wijze: z
        .discriminatedUnion('soort', [
          z.strictObject({
            soort: z.literal('brief').describe('Per post.'),
            adres: z.string().describe('Waarheen.'),
          }),
          z.strictObject({ soort: z.literal('telefoon').describe('Per telefoon.') }),
        ])
        .describe('Hoe.'),
    }),
  );
  assert.deepEqual(table.split('\n').slice(2), [
    '| `wijze` | Verplicht. Hoe. |',
    '| `wijze.soort` | Verplicht. Zegt welke van deze vormen het is. Een van: `brief`, `telefoon`. |',
    '| `wijze.adres` | Bij `soort: brief`. Verplicht. Waarheen. |',
  ]);
});

test('a guide without the marks is refused', () => {
  assert.throws(() => withParts('# Gids'), /: begin/);
});

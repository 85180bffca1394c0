import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { control } from '../../src/astro/editor/control.ts';
import { commitReply } from '../../src/astro/editor/replies/commit-reply.ts';
import { base } from '../../src/check/examples/base.ts';
import { asked, openOffice, textOf } from './office.ts';

const pad = 'categorieen/1.1-plannen.md';

test('errors are told of before they are committed, which must be chosen', async (t) => {
  const office = await openOffice();
  t.after(() => office.clear());
  for (const args of [
    ['init', '--quiet'],
    ['config', 'user.name', 'Redacteur'],
    ['config', 'user.email', 'redactie@example.nl'],
  ])
    execFileSync('git', ['-C', office.content, ...args]);
  const text = (base[pad] ?? '').replace('actoren: [dienst]', 'actoren: [dienst, diensten]');
  await writeFile(join(office.content, pad), text);
  const chosen = new Map([
    [`bestand:${pad}`, 'ja'],
    ['bericht', 'Actor erbij'],
  ]);
  const refused = textOf(await commitReply(office, asked({}, chosen)));
  assert.match(refused, /Er is niets vastgelegd: er staat nog 1 fout in de lijst\./);
  assert.match(refused, /Toch vastleggen/);
  assert.match(refused, /pad=categorieen%2F1\.1-plannen\.md[^>]*>[^<]*<\/a>: 1 fout/);
  const done = textOf(await commitReply(office, asked({}, new Map([...chosen, [control.despite, 'ja']]))));
  assert.match(done, /Vastgelegd: categorieen\/1\.1-plannen\.md\./);
});

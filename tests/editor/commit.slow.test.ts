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

/** Runs Git where the list of an office stands. */
function git(content: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', content, ...args], { stdio: 'pipe' });
}

const named = ['-c', 'user.name=Redacteur', '-c', 'user.email=redactie@example.nl'];

test('what keeps Git from committing is told in words, with what to do', async (t) => {
  const office = await openOffice();
  t.after(() => office.clear());
  const { content } = office;
  const chosen = new Map([
    ['bestand:lijst.yaml', 'ja'],
    ['bericht', 'Titel'],
  ]);
  assert.match(textOf(await commitReply(office, asked({}))), /staat niet in een Git-repository/);
  git(content, 'init', '--quiet', '--initial-branch=een');
  git(content, 'add', '.');
  git(content, ...named, 'commit', '--quiet', '--message=Begin');
  const write = (titel: string): Promise<void> =>
    writeFile(
      join(content, 'lijst.yaml'),
      (base['lijst.yaml'] ?? '').replace(/^titel: .*/, `titel: ${titel}`),
    );
  git(content, 'checkout', '--quiet', '-b', 'twee');
  await write('Twee');
  git(content, ...named, 'commit', '--quiet', '--all', '--message=Twee');
  git(content, 'checkout', '--quiet', 'een');
  await write('Een');
  git(content, 'config', 'user.name', '');
  assert.match(textOf(await commitReply(office, asked({}, chosen))), /Git weet niet wie u bent/);
  git(content, ...named, 'commit', '--quiet', '--all', '--message=Een');
  assert.throws(() => {
    git(content, ...named, 'merge', '--quiet', 'twee');
  });
  git(content, 'config', 'user.name', 'Redacteur');
  git(content, 'config', 'user.email', 'redactie@example.nl');
  await write('Samen');
  assert.match(
    textOf(await commitReply(office, asked({}, new Map([...chosen, [control.despite, 'ja']])))),
    /Er is niets vastgelegd\. Git is hier nog bezig met samenvoegen/,
  );
});

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

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { control } from '../../src/astro/editor/control.ts';
import { commitReply } from '../../src/astro/editor/replies/commit-reply.ts';
import { base } from '../../src/check/examples/base.ts';
import { asked, controlsIn, openOffice, textOf } from './office.ts';

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
    [':bestand:lijst.yaml', 'ja'],
    ['bericht', 'Titel'],
  ]);
  assert.match(textOf(await commitReply(office, asked({}))), /staat niet in een Git-repository/);
  assert.match(
    textOf(await commitReply(office, asked({}, new Map([[control.undo, 'lijst.yaml']])))),
    /Er is niets ongedaan gemaakt\.<\/p><p>De map met de inhoud staat niet in een Git-repository/,
  );
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
    [`:bestand:${pad}`, 'ja'],
    ['bericht', 'Actor erbij'],
  ]);
  const refused = textOf(await commitReply(office, asked({}, chosen)));
  assert.match(refused, /Er is niets vastgelegd: er staat nog 1 fout in de inhoud\./);
  const again = controlsIn(refused);
  assert.equal(again.get('bericht'), 'Actor erbij', 'What was written comes back.');
  assert.equal(again.get(`:bestand:${pad}`), 'ja');
  assert.match(refused, /Toch vastleggen/);
  assert.match(refused, /pad=categorieen%2F1\.1-plannen\.md[^>]*>[^<]*<\/a>: 1 fout/);
  const done = textOf(await commitReply(office, asked({}, new Map([...chosen, [control.despite, 'ja']]))));
  assert.match(done, /Vastgelegd: categorieen\/1\.1-plannen\.md\./);
  assert.equal(controlsIn(done).get('bericht'), '');
});

test('nothing is committed where it would be lost or another Git is at work, and what was written stays', async (t) => {
  const office = await openOffice();
  t.after(() => office.clear());
  const { content } = office;
  git(content, 'init', '--quiet', '--initial-branch=een');
  git(content, 'config', 'user.name', 'Redacteur');
  git(content, 'config', 'user.email', 'redactie@example.nl');
  git(content, 'add', '.');
  git(content, 'commit', '--quiet', '--message=Begin');
  const change = (): Promise<void> => writeFile(join(content, 'lijst.yaml'), `${base['lijst.yaml'] ?? ''}\n`);
  await change();
  const chosen = new Map([
    [':bestand:lijst.yaml', 'ja'],
    ['bericht', 'Een regel'],
  ]);
  const tried = async (): Promise<string> => textOf(await commitReply(office, asked({}, chosen)));
  git(content, 'checkout', '--quiet', '--detach');
  const detached = await tried();
  assert.match(detached, /Er is niets vastgelegd\. Git staat hier niet op een tak/);
  assert.match(detached, /<code>git switch --create naam-van-uw-wijziging<\/code>/);
  assert.equal(controlsIn(detached).get('bericht'), 'Een regel');
  git(content, 'checkout', '--quiet', 'een');
  await writeFile(join(content, '.git/index.lock'), '');
  assert.match(await tried(), /Er is niets vastgelegd\. Git is hier al bezig/);
  await rm(join(content, '.git/index.lock'));
  await writeFile(join(content, '.git/hooks/pre-commit'), '#!/bin/sh\necho Eerst nakijken\nexit 1\n', {
    mode: 0o755,
  });
  assert.match(await tried(), /Git kon dit niet doen: Eerst nakijken/);
  await rm(join(content, '.git/hooks/pre-commit'));
  git(content, 'commit', '--quiet', '--all', '--message=Van een ander');
  const over = await tried();
  assert.match(over, /er is niets meer dat verschilt/);
  assert.match(over, /<h2>Wat u schreef<\/h2><pre>Een regel<\/pre>/);
});

test('a new file that could not be committed can be committed later', async (t) => {
  const office = await openOffice();
  t.after(() => office.clear());
  const { content } = office;
  git(content, 'init', '--quiet');
  git(content, 'config', 'user.name', 'Redacteur');
  git(content, 'config', 'user.email', 'redactie@example.nl');
  await writeFile(join(content, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const chosen = new Map([
    [':bestand:lijst.yaml', 'ja'],
    ['bericht', 'Begin'],
  ]);
  assert.match(textOf(await commitReply(office, asked({}, chosen))), /Er is niets vastgelegd/);
  await rm(join(content, '.git/hooks/pre-commit'));
  const page = textOf(await commitReply(office, asked({})));
  assert.doesNotMatch(page, /lijst\.yaml terugzetten/, 'There is nothing to put back.');
  assert.match(textOf(await commitReply(office, asked({}, chosen))), /Vastgelegd: lijst\.yaml/);
});

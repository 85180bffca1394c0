import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { besideGit } from '../../scripts/command-line/next-steps.ts';
import { usualResult } from '../../scripts/command-line/usual-folders.ts';

test('a result that git would take for a source is told of, until git passes it over', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'inzage-git-')));
  const result = usualResult(join(folder, 'inhoud'));
  assert.equal(await besideGit(result), null);
  execFileSync('git', ['init', '-q', folder]);
  assert.match((await besideGit(result)) ?? '', /inhoud-dist\/ komt in de opslag van git in .*`\.gitignore`/);
  assert.equal(await besideGit(usualResult(folder)), null);
  await writeFile(join(folder, '.gitignore'), '*-dist/\n');
  assert.equal(await besideGit(result), null);
  await rm(folder, { recursive: true });
});

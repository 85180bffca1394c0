import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gitIn, readOrigin } from '../../scripts/build/provenance.ts';
import { base } from '../../src/check/examples/base.ts';

let place = '';
before(() => {
  place = mkdtempSync(join(tmpdir(), 'inzage-herkomst-'));
});
after(() => {
  rmSync(place, { recursive: true });
});

function git(folder: string, ...args: string[]): string {
  const who = [
    '-c',
    'user.name=Redactie',
    '-c',
    'user.email=redactie@example.nl',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' }).trim();
}

/** A folder with files; a repository with a commit of them when asked. */
function folder(name: string, files: Readonly<Record<string, string>>, isRepository: boolean): string {
  const path = join(place, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  if (isRepository) {
    git(path, 'init', '--quiet');
    git(path, 'add', '.');
    git(path, 'commit', '--quiet', '--message', 'Begin');
  }
  return path;
}

describe('where a site comes from, when its content lies beside the publisher', () => {
  const publisher = (name: string): string => folder(`${name}/inzage`, { 'package.json': '{}' }, true);

  test('is the commit of the content, and that of the publisher apart', async () => {
    const [own, list] = [publisher('naast'), folder('naast/lijst', base, true)];
    assert.deepEqual(await readOrigin(gitIn(own), gitIn(list)), {
      commit: git(list, 'rev-parse', 'HEAD'),
      uitgever: { commit: git(own, 'rev-parse', 'HEAD') },
    });
  });

  test('says of each by itself that it has changed since', async () => {
    const [own, list] = [publisher('anders'), folder('anders/lijst', base, true)];
    writeFileSync(join(list, 'lijst.yaml'), 'titel: Anders\n');
    writeFileSync(join(own, 'package.json'), '[]');
    assert.deepEqual(await readOrigin(gitIn(own), gitIn(list)), {
      commit: git(list, 'rev-parse', 'HEAD'),
      gewijzigd: true,
      uitgever: { commit: git(own, 'rev-parse', 'HEAD'), gewijzigd: true },
    });
  });

  test('holds for a folder in the repository, whatever else that has', async () => {
    const own = publisher('onder');
    const files = Object.fromEntries(Object.entries(base).map(([file, text]) => [`inhoud/${file}`, text]));
    const whole = folder('onder/repo', files, true);
    writeFileSync(join(whole, 'notities.txt'), 'Iets anders.');
    assert.deepEqual(await readOrigin(gitIn(own), gitIn(join(whole, 'inhoud'))), {
      commit: git(whole, 'rev-parse', 'HEAD'),
      uitgever: { commit: git(own, 'rev-parse', 'HEAD') },
    });
  });

  test('is not known of content that no repository keeps', async () => {
    const own = publisher('los');
    const list = folder('los/lijst', base, false);
    const expected = { commit: git(own, 'rev-parse', 'HEAD'), gewijzigd: true };
    assert.deepEqual(await readOrigin(gitIn(own), gitIn(list)), expected);
    // A repository around it that does not have it says nothing of it either.
    const around = folder('rond', { 'a.txt': 'a' }, true);
    const loose = folder('rond/lijst', base, false);
    assert.ok(loose.startsWith(around));
    assert.deepEqual(await readOrigin(gitIn(own), gitIn(loose)), expected);
  });
});

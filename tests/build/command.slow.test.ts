import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { writeEarlierResult } from '../earlier-result.ts';

const root = join(import.meta.dirname, '../..');
const smallList = join(root, 'tests/fixtures/edities/proefdienst/0.1');
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'inzage-'));
  writeEarlierResult(join(folder, 'uit'));
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function build(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', PUPPETEER_EXECUTABLE_PATH: '/geen/browser' },
  });
  return { status, stdout, stderr };
}

function untouched(): void {
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('uit')),
    ['uit'],
  );
  assert.equal(readFileSync(join(folder, 'uit', 'index.html'), 'utf8'), 'het vorige resultaat');
}

describe('npm run build', () => {
  test('with errors in the content builds nothing, tells them and leaves the previous result', () => {
    cpSync(smallList, join(folder, 'inhoud'), { recursive: true });
    writeFileSync(join(folder, 'inhoud', 'afkortingen.yaml'), '- kort: [\n');
    writeFileSync(join(folder, 'inhoud', 'begrippen', 'zwerf.txt'), '');
    writeFileSync(join(folder, 'inhoud', 'begrippen', 'vinkje.md'), '---\nterm: vinkje\n---\n\nEen ✅.\n');
    symlinkSync('actoren.yaml', join(folder, 'inhoud', 'begrippen', 'koppeling.md'));
    const { status, stdout, stderr } = build('--map', 'inhoud', '--uit', 'uit');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^inhoud\/afkortingen\.yaml:1:9 fout BE02$/m);
    assert.match(stderr, /^inhoud\/begrippen\/vinkje\.md:5:5 fout BE57$/m);
    assert.match(stderr, /^inhoud\/begrippen\/koppeling\.md:1:1 fout BE53$/m);
    assert.match(stderr, /^inhoud\/begrippen\/zwerf\.txt:1:1 fout BE06$/m);
    assert.match(stderr, /Er is niets gebouwd; uit is ongewijzigd\.\n$/);
    assert.doesNotMatch(stderr, /\.ts:\d+/);
    untouched();
  });

  test('without a browser says where it looked and leaves the previous result', () => {
    const { status, stderr } = build('--map', smallList, '--uit', 'uit');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /\nPUPPETEER_EXECUTABLE_PATH wijst naar \/geen\/browser, maar daar staat geen programma\. Verbeter het pad of haal de variabele weg\.\n$/,
    );
    untouched();
  });

  test('refuses to replace a folder that is no earlier result', () => {
    mkdirSync(join(folder, 'brieven'));
    writeFileSync(join(folder, 'brieven', 'brief.txt'), 'Geachte heer');
    const { status, stderr } = build('--uit', 'brieven');
    assert.deepEqual(
      { status, stderr },
      {
        status: 2,
        stderr: `In ${join(realpathSync(folder), 'brieven')} staat iets dat geen eerder resultaat is, zoals brief.txt. Maak de map leeg of noem met --uit een andere.\n`,
      },
    );
    assert.equal(readFileSync(join(folder, 'brieven', 'brief.txt'), 'utf8'), 'Geachte heer');
  });

  test(
    'tells beforehand of what the system grants too little',
    { skip: process.platform !== 'linux' },
    () => {
      const { stderr } = spawnSync(
        'sh',
        [
          '-c',
          'ulimit -n 200; exec "$@"',
          'sh',
          process.execPath,
          join(root, 'scripts/build.ts'),
          '--map',
          smallList,
          '--uit',
          'uit',
        ],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: '/geen/browser' },
        },
      );
      assert.match(
        stderr,
        /^Let op: Er mogen hier maar 200 bestanden tegelijk open zijn\. Verhoog de grens \(`ulimit -n 4096`\)\.\n/,
      );
      untouched();
    },
  );

  for (const [what, out] of [
    ['the repository', root],
    ['a folder around it', join(root, '..')],
    ['the content', join(root, 'content')],
    ['a folder in the content', join(root, 'content', 'uit')],
  ] as const) {
    test(`refuses to replace ${what}`, () => {
      const { status, stderr } = build('--uit', out);
      assert.equal(status, 2);
      assert.match(stderr, /daar staan de bronbestanden\. Noem met --uit een andere map\.\n$/);
    });
  }

  test('explains itself, and refuses what it does not know', () => {
    assert.match(build('--help').stdout, /^Gebruik: npm run build -- \[opties\]\n/);
    assert.deepEqual(build('--mapp', 'x'), {
      status: 2,
      stdout: '',
      stderr: 'Onbekende optie `--mapp`. Bedoelde u `--map`?\nZie npm run build -- --help.\n',
    });
  });
});

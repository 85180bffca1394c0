import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { besidesOf } from '../../src/astro/besides.ts';
import { work } from '../../scripts/zienswijzen/work.ts';
import { base } from '../../src/check/examples/base.ts';
import { withViews } from '../../src/check/examples/views.ts';
import { check } from '../../src/check/check.ts';
import { load } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';
import { listenTo } from '../command-line/in-process.ts';

let folder: string;
let content: string;
let received: string;
let said = '';

async function put(texts: Readonly<Record<string, string>>, root: string): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function receive(): Promise<number> {
  const { outcome, stdout } = await listenTo(() => work({ map: content }, [received]));
  said += stdout;
  return outcome;
}

async function codes(): Promise<string[]> {
  const files = await readContent(content);
  const found = check({ ...load(files), ...(await besidesOf(content, files, [])) });
  return found.map(({ code, file, severity }) => `${code} ${severity} ${file}`);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
  content = join(folder, 'lijst');
  received = join(folder, 'ingekomen');
  const { 'zienswijzen/0001.md': answered = '', ...list } = { ...base, ...withViews() };
  assert.notEqual(answered, '');
  await put(list, content);
  await put(
    {
      'brief.yaml':
        'wijze: brief\nontvangen: 2015-04-01\nindiener: { naam: Bea Schrijver, adres: "Kade 12\\n1234 AB Stad" }\nonderdelen:\n  - { plaats: "Hoofdstuk 1, alinea 1", wens: wijzigen, opmerking: "Te kort. Bea Schrijver, Kade 12" }\n',
      'foto.exe': 'MZ',
    },
    received,
  );
});

after(() => rm(folder, { recursive: true, force: true }));

describe('views that came in become the answers in the list', () => {
  test('with names in one file, which Git is kept from', async () => {
    assert.equal(await receive(), 1, 'not every file could be read');
    assert.match(said, /Bestanden: 2 = 1 zienswijzen \+ 0 herhaald \+ 1 niet te lezen/);
    const there = join(content, 'zienswijzen');
    assert.match(await readFile(join(there, '.gitignore'), 'utf8'), /^_indieners\.yaml$/m);
    assert.match(await readFile(join(there, '_indieners.yaml'), 'utf8'), /Bea Schrijver/);
    for (const name of await readdir(there))
      if (name !== '_indieners.yaml')
        assert.doesNotMatch(await readFile(join(there, name), 'latin1'), /Schrijver|Kade 12/, name);
    assert.match(await readFile(join(there, '0001.md'), 'utf8'), /Te kort\. \[naam\], \[adres\]/);
  });

  test('which ask to be answered', async () => {
    assert.deepEqual(await codes(), ['SL61 info zienswijzen/0001.md']);
    const { document } = load(await readContent(content));
    assert.deepEqual(
      document.zienswijzen.map(({ nummer, wijze, opTijd, onderdelen }) => [
        nummer,
        wijze,
        opTijd,
        onderdelen[0]?.blok,
      ]),
      [[1, 'brief', true, '1.a1']],
    );
  });

  test('and stay as they were answered, with a name in them refused', async () => {
    const path = join(content, 'zienswijzen/0001.md');
    const text = await readFile(path, 'utf8');
    const filled = text
      .replace('samenvatting: ""', 'samenvatting: Te kort.')
      .replace('antwoord: ""', 'antwoord: Ja.')
      .replace('besluit: open', 'besluit: overnemen')
      .replace('wijzigingen: []', 'wijzigingen: ["1.a1"]');
    await writeFile(path, filled);
    await receive();
    assert.equal(await readFile(path, 'utf8'), filled);
    assert.deepEqual(await codes(), []);
    assert.match(await readFile(join(content, 'zienswijzen/_voortgang.md'), 'utf8'), /\| 1 van 1 \|/);
    await writeFile(path, filled.replace('antwoord: Ja.', 'antwoord: Dank, Bea Schrijver.'));
    assert.deepEqual(await codes(), ['SL71 error zienswijzen/0001.md']);
  });

  test('which are refused when Git keeps the file with names', async () => {
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: content });
    git('init', '--quiet');
    git('add', '--all');
    assert.ok(!(await codes()).some((code) => code.endsWith('_indieners.yaml')));
    git('add', '--force', 'zienswijzen/_indieners.yaml');
    assert.ok((await codes()).includes('SL71 error zienswijzen/_indieners.yaml'));
  });
});

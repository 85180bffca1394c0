import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { work } from '../../scripts/zienswijzen/work.ts';
import { base } from '../../src/check/examples/base.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { listenTo } from '../command-line/in-process.ts';

let folder: string;
let views: string;

/** Receives one letter, in a folder with nothing else. */
async function receive(naam: string): Promise<string> {
  const received = join(folder, naam);
  await mkdir(received, { recursive: true });
  await writeFile(
    join(received, 'brief.yaml'),
    `wijze: brief\nontvangen: 2015-04-01\nindiener: { naam: ${naam}, adres: "Kade 12" }\nonderdelen:\n  - { plaats: "Hoofdstuk 1, alinea 1", opmerking: Van ${naam} zelf. }\n`,
  );
  return (await listenTo(() => work({ map: join(folder, 'lijst'), uit: views }, [received]))).stdout;
}

const written = (name: string): Promise<string> => readFile(join(views, name), 'utf8');

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
  views = join(folder, 'zienswijzen');
  for (const [path, text] of Object.entries(base)) {
    await mkdir(dirname(join(folder, 'lijst', path)), { recursive: true });
    await writeFile(join(folder, 'lijst', path), text);
  }
});

after(() => rm(folder, { recursive: true, force: true }));

describe('views that came in folder by folder', () => {
  test('all stand in the table, in the progress and among the names', async () => {
    await receive('Jan Schrijver');
    const account = await receive('Piet Schrijver');
    assert.match(account, /Onderdelen: 1, .*\nNiet in deze map: zienswijze 1;/);
    const names = await written('_indieners.yaml');
    assert.match(names, /nummer: 1\n.*bestand: brief\.yaml\n.*naam: Jan Schrijver\n.*adres: Kade 12\n/);
    assert.match(names, /nummer: 2\n.*\n.*naam: Piet Schrijver/);
    assert.match(
      await written('_voortgang.md'),
      /\n\| 1 \| brief \| 2015-04-01 \|.* 0 van 1 \|\n\| 2 \| brief \|/,
    );
    const { rijen } = JSON.parse(await written('_tabel.json')) as { rijen: { opmerking: string }[] };
    assert.deepEqual(
      rijen.map(({ opmerking }) => opmerking),
      ['Van [naam] zelf.', 'Van [naam] zelf.'],
    );
    await receive('Jan Schrijver');
    assert.equal(await written('_indieners.yaml'), names, 'each is known again');
  });

  test('are not received over a file with names, or a table, that can no longer be read', async () => {
    for (const name of ['_indieners.yaml', '_tabel.json']) {
      const text = await written(name);
      await writeFile(join(views, name), 'geen');
      await assert.rejects(
        receive('Klaas Schrijver'),
        (error) => error instanceof ExpectedError && error.message.startsWith(`\`${name}\``),
      );
      assert.equal(await written(name), 'geen');
      await writeFile(join(views, name), text);
    }
  });
});

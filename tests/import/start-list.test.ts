import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8 } from 'fflate';
import { planImport } from '../../scripts/importeer/plan-import.ts';
import { writeBelow } from '../../scripts/importeer/write-files.ts';
import { check } from '../../src/check/check.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { bring, read } from './bring.ts';

const head = 'Nr.;Handeling;Actor;Periode;Waardering';
const acts = (...periods: readonly string[]): string =>
  [head, ...periods.map((period, index) => `${String(index + 1)};Adviseren;Minister;${period};B 1`)].join(
    '\n',
  );

test('a list that is begun is about the time that its categories are about', async () => {
  const periodOf = async (...periods: readonly string[]): Promise<unknown> => {
    const loaded = read(await bring('bsd.csv', acts(...periods), undefined, { asked: 'handelingen' }));
    const told = check({ ...loaded, canPrint: printCoverage(), today: '2026-11-28' });
    assert.deepEqual(
      told.filter(({ code }) => code === 'SL24'),
      [],
    );
    return loaded.document.lijst.periode;
  };
  assert.deepEqual(await periodOf('1948–1990', '1945-05–1985', '1950'), { van: '1945-05' });
  assert.deepEqual(await periodOf('1948–1990', '1945–1985'), { van: '1945', tot: '1990' });
  assert.deepEqual(await periodOf('1948–1990', ''), { van: '1948' });
  assert.deepEqual(await periodOf('', ''), { van: '2026' });
});

test('a list that was begun on another day is not changed by what comes in again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inzage-begin-'));
  const again = async (): Promise<string[]> => {
    const { write } = await planImport(folder, [{ name: 'lijst.csv', bytes: strToU8(acts('', '')) }], ['x']);
    await writeBelow(folder, write);
    return [...write.keys()].filter((path) => !path.startsWith('_'));
  };
  assert.ok((await again()).includes('lijst.yaml'));
  const list = join(folder, '_import/laatste/lijst.yaml');
  await writeFile(
    list,
    (await readFile(list, 'utf8'))
      .replace(/^datum: .*$/m, 'datum: 2019-03-04')
      .replace(/van: .*$/m, 'van: "2019"'),
  );
  await cp(list, join(folder, 'lijst.yaml'));
  assert.deepEqual(await again(), []);
  await rm(folder, { recursive: true });
});

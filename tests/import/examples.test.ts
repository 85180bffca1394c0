import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { readFolder } from '../../scripts/command-line/content-folder.ts';
import { exampleMark } from '../../scripts/importeer/kept.ts';
import { planImport } from '../../scripts/importeer/plan-import.ts';
import { removeBelow, writeBelow } from '../../scripts/importeer/write-files.ts';
import { filesOf } from '../../scripts/nieuw/files.ts';
import { templateOf } from '../../scripts/nieuw/templates.ts';
import { check } from '../../src/check/check.ts';
import { base } from '../../src/check/examples/base.ts';
import { markExamples } from '../../src/import/merge/examples.ts';
import { load } from '../../src/source/load.ts';

const table =
  'Nummer;Onderwerp;Omschrijving;Waardering\n1;Notulen;Notulen van het college;B\n2;Post;Post van burgers;V 5 jaar\n';

let folder = '';

async function bringTable(): Promise<string> {
  const bytes = new TextEncoder().encode(table);
  const { report, write, remove } = await planImport(folder, [{ name: 'lijst.csv', bytes }], ['lijst.csv']);
  await writeBelow(folder, write);
  await removeBelow(folder, remove);
  return report;
}

/** The numbers of the list, and what the check calls clashes in it. */
async function standing(): Promise<{ readonly numbers: string[]; readonly clashes: string[] }> {
  const loaded = load(await readFolder(folder));
  const codes = check(loaded).map(({ code }) => code);
  return {
    numbers: loaded.document.categorieen.map(({ nummer }) => nummer),
    clashes: codes.filter((code) => ['SL10', 'BE20', 'BE35'].includes(code)),
  };
}

describe('the examples of a new list', () => {
  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'inzage-voorbeelden-')), 'lijst');
    const files = filesOf(
      templateOf('tabel', {
        titel: 'Bewaarlijst',
        organisatie: 'Waterschap',
        periode: { van: '1945' },
        regime: 'archiefwet-1995',
        status: 'concept',
        datum: '2026-03',
      }),
    );
    await writeBelow(folder, new Map([...files, [exampleMark, markExamples(files)]]));
  });

  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true });
  });

  test('make place for what is brought in, and the report names them', async () => {
    const report = await bringTable();
    assert.match(report, /De voorbeelden van `npm run nieuw`[\s\S]*- `categorieen\/2-uitnodigingen\.md`/);
    assert.deepEqual(await standing(), { numbers: ['1', '2'], clashes: [] });
    assert.equal(existsSync(join(folder, 'hoofdstukken/2-selectielijst')), false);
    assert.match(readFileSync(join(folder, 'lijst.yaml'), 'utf8'), /^titel: Bewaarlijst$/m);
    assert.doesNotMatch(report, /staat al de lijst/);
  });

  test('are not taken for examples again, once they are gone', async () => {
    await bringTable();
    const report = await bringTable();
    assert.match(report, /0 nieuw, 0 veranderd/);
    assert.doesNotMatch(report, /voorbeelden van `npm run nieuw`/);
    assert.deepEqual((await standing()).numbers, ['1', '2']);
  });

  test('all stay as soon as somebody has written in one of them', async () => {
    const path = join(folder, 'categorieen/1-notulen.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Notulen van', 'Verslagen van'));
    const report = await bringTable();
    assert.match(report, /voorbeelden van `npm run nieuw`: zij blijven staan.*`categorieen\/1-notulen\.md`/);
    assert.ok(existsSync(join(folder, 'categorieen/2-uitnodigingen.md')));
    assert.match(readFileSync(path, 'utf8'), /Verslagen van/);
  });

  test('who brings a list in beside that of somebody else, is told so', async () => {
    const other = join(folder, '../ander');
    await writeBelow(other, new Map(Object.entries(base)));
    const bytes = new TextEncoder().encode(table);
    const { report } = await planImport(other, [{ name: 'lijst.csv', bytes }], ['lijst.csv']);
    assert.match(report, /staat al de lijst “Selectielijst Proefdienst” \(`id: selectielijst-proefdienst`\)/);
  });
});

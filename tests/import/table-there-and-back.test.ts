import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeExport } from '../../scripts/exporteer/make-export.ts';
import { planImport } from '../../scripts/importeer/plan-import.ts';
import type { Planned } from '../../scripts/importeer/plan-import.ts';
import { writeBelow } from '../../scripts/importeer/write-files.ts';
import { toXlsx } from '../../src/export/table/xlsx.ts';
import { writeContent } from '../../src/source/write/write-content.ts';
import { published } from '../export/lists.ts';
import { oddLists } from '../export/odd-lists.ts';

const lists = new URL('../fixtures/lijsten/', import.meta.url);
const complaints = 'categorieen/2.2-klachten.md';

type Row = Record<string, string>;

let folder = '';
let made: Uint8Array = new Uint8Array();

/** Brings a table in, and writes what comes of it. */
async function takeBack(bytes: Uint8Array | string, name = 'lijst.csv'): Promise<Planned> {
  const file = { name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes };
  const planned = await planImport(folder, [file], [name]);
  await writeBelow(folder, planned.write);
  return planned;
}

/** The table with its rows as somebody changed them. */
function edited(change: (rows: Row[]) => readonly Row[]): string {
  const rows: Row[] = parse(strFromU8(made), { bom: true, columns: true });
  return stringify([...change(rows)], { header: true });
}

/** Changes the rows of the category with a number. */
function change(number: string, cells: Row): (rows: Row[]) => Row[] {
  return (rows) => rows.map((row) => (row.nummer === number ? { ...row, ...cells } : row));
}

function changed({ write }: Planned): string[] {
  return [...write.keys()].filter((path) => !path.startsWith('_'));
}

async function textAt(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

async function edit(path: string, from: string, to: string): Promise<string> {
  const before = await textAt(path);
  assert.ok(before.includes(from), from);
  await writeFile(join(folder, path), before.replace(from, to));
  return before.replace(from, to);
}

async function startWith(name: string): Promise<void> {
  await cp(new URL(`${name}/`, lists), folder, { recursive: true });
}

describe('a table of a list comes back', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-tabel-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  for (const name of ['processen', 'handelingen', 'procestypen', 'tabel'])
    for (const form of ['xlsx', 'csv'] as const)
      test(`as nothing new when nobody changed it: ${name} as ${form}`, async () => {
        await startWith(name);
        const planned = await takeBack((await makeExport(folder, form)).bytes, `lijst.${form}`);
        assert.deepEqual([planned.clashes, changed(planned)], [[], []]);
        assert.match(planned.report, /Niets: alles uit de bron is terug te vinden/);
      });

  for (const [name, list] of oddLists)
    test(`as nothing new when the list is odd: ${name}`, async () => {
      await writeBelow(
        folder,
        new Map<string, string | Uint8Array>([...writeContent(list.document), ...list.images]),
      );
      const planned = await takeBack(await toXlsx(published(list)), 'lijst.xlsx');
      assert.deepEqual([planned.clashes, changed(planned)], [[], []]);
    });

  test('with one line changed, of a workbook that was edited in Excel', async () => {
    await startWith('tabel');
    const parts = unzipSync((await makeExport(folder, 'xlsx')).bytes);
    const of = (from: string, to: string): void => {
      for (const [path, bytes] of Object.entries(parts))
        if (/sharedStrings|sheet1\.xml$/.test(path))
          parts[path] = strToU8(strFromU8(bytes).replace(from, to));
    };
    of('Stukken over sollicitaties', 'Brieven over sollicitaties');
    const before = await textAt('categorieen/5.md');
    const planned = await takeBack(zipSync(parts), 'lijst.xlsx');
    assert.deepEqual([planned.clashes, changed(planned)], [[], ['categorieen/5.md']]);
    assert.equal(await textAt('categorieen/5.md'), before.replace('Stukken over', 'Brieven over'));
  });

  describe('after people changed it', () => {
    beforeEach(async () => {
      await startWith('processen');
      await edit(complaints, '\n---\n', '\n---\n\nEen *eerste* alinea.\n\nEen tweede.\n');
      made = (await makeExport(folder, 'csv')).bytes;
    });

    test('and is brought together with what was changed here meanwhile', async () => {
      const own = await edit(complaints, 'Een tweede.', 'Een tweede, hier.');
      const planned = await takeBack(edited(change('2.2', { titel: 'Bezwaren' })));
      assert.deepEqual([planned.clashes, changed(planned)], [[], [complaints]]);
      assert.equal(await textAt(complaints), own.replace(/^titel: .*$/m, 'titel: Bezwaren'));
    });

    test('and what was changed in both is shown, and nothing is written over', async () => {
      const own = await edit(complaints, 'titel: Klachten', 'titel: Hier ');
      const planned = await takeBack(edited(change('2.2', { titel: 'Bezwaren' })));
      assert.deepEqual([planned.clashes.length, changed(planned)], [1, []]);
      assert.match(planned.report, / {4}titel: Hier[^]* {4}titel: Bezwaren/);
      assert.equal(await textAt(complaints), own);
    });

    test('alinea’s that were left alone keep their markup', async () => {
      const own = await textAt(complaints);
      const planned = await takeBack(
        edited(change('2.2', { toelichting: 'Een eerste alinea.\nEen ander.\nEn meer.' })),
      );
      assert.equal(await textAt(complaints), own.replace('Een tweede.', 'Een ander.\n\nEn meer.'));
      assert.match(planned.report, /2\.2-klachten\.md`: de toelichting is in de tabel veranderd/);
    });

    test('a row that was added is a category, one that was taken out is named', async () => {
      const planned = await takeBack(
        edited((rows) => {
          const [first = {}] = rows;
          const empty = Object.fromEntries(Object.keys(first).map((key) => [key, '']));
          const added = {
            ...empty,
            nummer: '9.9',
            titel: 'Nieuw',
            'proces.titel': first['proces.titel'] ?? '',
            'waardering.waarde': 'B',
          };
          return [...rows.filter(({ nummer }) => nummer !== '2.2'), added];
        }),
      );
      assert.deepEqual(changed(planned), ['categorieen/9.9-nieuw.md']);
      assert.match(await textAt('categorieen/9.9-nieuw.md'), /nummer: "9\.9"\ntitel: Nieuw\n[^]*proces: \S/);
      assert.match(planned.report, /2\.2-klachten\.md` staat niet meer in de bron/);
    });

    test('a row that was copied and got another number is another category', async () => {
      const planned = await takeBack(
        edited((rows) =>
          rows.flatMap((row) => (row.nummer === '2.2' ? [row, { ...row, nummer: '2.9' }] : [row])),
        ),
      );
      assert.deepEqual([planned.clashes, changed(planned).length], [[], 1]);
      assert.match(changed(planned)[0] ?? '', /^categorieen\/2\.9-/);
    });

    test('what follows from other columns, and a column of their own, is told and not taken over', async () => {
      const planned = await takeBack(
        edited((rows) =>
          rows.map((row) => ({
            ...row,
            'waardering.code': row.nummer === '2.2' ? 'B 9' : (row['waardering.code'] ?? ''),
            Vraag: row.nummer === '2.2' ? 'Klopt dit?' : '',
          })),
        ),
      );
      assert.deepEqual(changed(planned), []);
      assert.match(planned.report, /deze kolom volgt uit andere[^\n]*\n\n- [^\n]*“B 9”/);
      assert.match(
        planned.report,
        /deze kolom hoort niet bij de tabel[^\n]*\n\n(?:- [^\n]*\n)*- [^\n]*“Klopt dit\?”/,
      );
    });

    test('a cell in which a formula failed stays as it was, and is told', async () => {
      const own = await textAt(complaints);
      const planned = await takeBack(
        edited(
          change('2.2', {
            id: '#VERW!',
            titel: '#NAAM?',
            'waardering.waarde': '#N/B',
            'waardering.termijn': 'P99Y',
          }),
        ),
      );
      assert.deepEqual([planned.clashes, changed(planned)], [[], [complaints]]);
      const now = await textAt(complaints);
      assert.match(now, /P99Y|99 jaar/);
      assert.equal(/^titel: .*$/m.exec(now)?.[0], /^titel: .*$/m.exec(own)?.[0]);
      assert.doesNotMatch(now, /#N|#V/);
      assert.match(
        planned.report,
        /de formule in deze cel geeft een fout[^\n]*\n\n(?:- [^\n]*\n)*- [^\n]*“#NAAM\?”/,
      );
    });

    test('a key of which columns were taken out stays as it was', async () => {
      const planned = await takeBack(
        edited((rows) =>
          change('2.2', { 'waardering.termijn': 'P99Y' })(rows).map((row) => {
            const { 'waardering.waarde': value, ...rest } = row;
            return { ...rest, 'waardering.waarde': value ?? '', 'waardering.aangrijpingspunt': '' };
          }),
        ).replace('waardering.aangrijpingspunt', 'weg'),
      );
      assert.deepEqual(changed(planned), []);
      assert.match(planned.report, /gelaten zoals het was, want in de tabel ontbreken kolommen/);
    });

    test('of a state that is not kept: each difference is a question, and the report says why', async () => {
      await rm(join(folder, '_import'), { recursive: true });
      const same = await takeBack(edited(change('2.2', { titel: 'Bezwaren' })));
      assert.deepEqual([same.clashes, changed(same)], [[], [complaints]]);
      await edit('categorieen/2.1-rapporten.md', 'titel: ', 'titel: Andere ');
      const planned = await takeBack(edited((rows) => rows));
      assert.deepEqual(changed(planned), []);
      assert.equal(planned.clashes.length, 2);
      assert.match(planned.report, /gemaakt van een andere stand van de lijst \(versie [^)]+\)/);
      const nameless = await takeBack(edited((rows) => rows.map((row) => ({ ...row, 'lijst.stand': '' }))));
      assert.match(nameless.report, /`lijst\.stand` staat niet/);
      assert.equal(nameless.clashes.length, 2);
    });

    test('with another file it is refused, and so is it when a file of the list cannot be read', async () => {
      const file = { name: 'lijst.csv', bytes: made };
      const other = { name: 'meer.csv', bytes: strToU8('Nr.;Omschrijving;Waardering\n1;Plan;B\n') };
      await assert.rejects(
        planImport(folder, [file, other], ['lijst.csv', 'meer.csv']),
        /Breng dat bestand apart in/,
      );
      await writeFile(join(folder, complaints), Uint8Array.of(0xff, 0xfe, 0x00));
      await assert.rejects(takeBack(made), /2\.2-klachten\.md` in `.*` is niet te lezen/);
    });
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withCategory } from '../../src/check/examples/base.ts';
import { toCsv } from '../../src/export/table/csv.ts';
import { toXlsx } from '../../src/export/table/xlsx.ts';
import { compareTable } from '../../src/proof/data/table.ts';
import { csvForm, readCsv, readXlsx, xlsxForm } from '../../src/proof/data/read-table.ts';
import { scopeOf } from '../../src/proof/data/scope.ts';
import { listOf } from '../document/list.ts';
import { published, site } from '../export/lists.ts';

const loaded = listOf(
  withCategory(
    'kenmerken: [{ naam: "=SOM(1) <b>\\n\\"Domein\\"", waarden: ["-a", "b | c"] }, { naam: C++, waarden: [ja] }]',
  ),
);
const scope = scopeOf(loaded.document, published(loaded).pages ?? {}, site);

/** What the proof says of a CSV with other text in it. */
function saidOf(change: (text: string) => string): string[] {
  const rows = readCsv(Buffer.from(change(toCsv(published(loaded)))));
  return compareTable(csvForm, rows, scope).faults.map(
    ({ code, found, expected }) => `${code} ${found} / ${expected}`,
  );
}

describe('the proof of the columns of kenmerken', () => {
  test('finds all of them in the tables, whatever their names', async () => {
    assert.deepEqual(
      saidOf((text) => text),
      [],
    );
    const sheet = (await readXlsx(await toXlsx(published(loaded)))).get('Categorieën') ?? [];
    assert.deepEqual(compareTable(xlsxForm, sheet, scope).faults, []);
  });

  test('tells of a column that is not there, and of a value that is another', () => {
    assert.deepEqual(
      saidOf((text) => text.replace('kenmerk.C++', 'kenmerk.C')),
      ['BW17  / kenmerk.C++', 'BW16 ja / '],
    );
    assert.deepEqual(
      saidOf((text) => text.replace(/,ja\r\n/, ',nee\r\n')),
      ['BW16 nee / ja'],
    );
  });
});

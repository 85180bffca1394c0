import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { toXlsx } from '../../scripts/zienswijzen/to-xlsx.ts';
import type { Table } from '../../src/zienswijze/receive/table.ts';

test('the workbook of views holds what was typed as text, and no formula', async () => {
  const row = { nummer: 1, onderdeel: 1, blok: null, aanduiding: '+1', pagina: null, adres: null };
  const rest = {
    plaatsing: null,
    citaat: '@SUM(A1)',
    wens: null,
    opmerking: '=HYPERLINK("https://x.nl")\u0001',
  };
  const files = unzipSync(await toXlsx({ rijen: [{ ...row, ...rest }] } as unknown as Table));
  const all = Object.values(files)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
  assert.match(
    all,
    /=HYPERLINK\(&quot;https:\/\/x\.nl&quot;\)_x0001_|=HYPERLINK\("https:\/\/x\.nl"\)_x0001_/,
  );
  assert.match(all, /@SUM\(A1\)/);
  assert.doesNotMatch(all, /<f[ >]|<hyperlink/);
});

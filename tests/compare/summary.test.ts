import assert from 'node:assert/strict';
import { test } from 'node:test';
import { category } from '../../src/check/examples/stages.ts';
import { compareEditions } from '../../src/compare/compare.ts';
import { summaryLines } from '../../src/compare/summary.ts';
import { listOf } from './lists.ts';

test('a summary has a line per weight and fate, and names a few', () => {
  const numbers = Array.from({ length: 7 }, (_, index) => `1.${String(index + 2)}`);
  const all = (termijn: string): Record<string, string> =>
    Object.assign(
      {},
      ...numbers.map((nummer) => category(nummer, `waarderingen: ["V ${termijn}"]`)),
    ) as Record<string, string>;
  const lines = summaryLines(
    compareEditions(listOf(all('5 jaar')), listOf({ ...all('10 jaar'), ...category('1.9') })),
  );
  assert.match(
    lines[0] ?? '',
    /^7 waarderingen gewijzigd: Categorie 1\.2 \(V 5 jaar → V 10 jaar\); .*; en nog 2$/,
  );
  assert.equal(lines[1], '1 categorie nieuw: Categorie 1.9 (B 1)');
});

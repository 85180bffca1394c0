import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderSarif } from '../../src/diagnostics/sarif.ts';

const one: Diagnostic = {
  ...{ code: 'SL28', severity: 'warning', file: 'a b/ë.md', line: 3, column: 5 },
  ...{ found: 'f', expected: 'e', repair: 'r' },
};
const rules = [{ code: 'SL28', title: 'T', help: 'H' }];

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly level: string;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
    },
  ];
}

test('a log holds no more results than GitHub takes, and leaves out what weighs least', () => {
  const many = [...Array.from({ length: 25_000 }, () => one), { ...one, severity: 'error' as const }];
  const { results } = (JSON.parse(renderSarif(many, rules, 'content')) as Log).runs[0];
  assert.equal(results.length, 25_000);
  assert.equal(results[0]?.level, 'error');
  assert.equal(
    results[0].locations[0].physicalLocation.artifactLocation.uri,
    'content/a%20b/%C3%AB.md',
    'A path from the root of the repository, as an address.',
  );
});

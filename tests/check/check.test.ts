import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { base, withText } from '../../src/check/examples/base.ts';
import type { Finding } from '../../src/source/findings.ts';
import { load } from '../../src/source/load.ts';

const files = Object.entries({ ...base, ...withText('Zie [](#nergens) en [](#nergens).') });
const loaded = load(files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
const broken: Finding = {
  kind: 'yaml-unreadable',
  place: { file: 'actoren.yaml', line: 3, column: 1 },
  why: 'BAD_INDENT',
};

test('the same at the same place is told once, the same at another place again', () => {
  const diagnostics = check({ ...loaded, findings: [broken, { ...broken }, ...loaded.findings] });
  assert.deepEqual(
    diagnostics.map(({ code, line, column }) => [code, line, column]),
    [
      ['BE02', 3, 1],
      ['SL29', 7, 5],
      ['SL29', 7, 21],
    ],
  );
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { select } from '../../scripts/test/select.ts';

describe('the tests of a run', () => {
  const root = mkdtempSync(join(tmpdir(), 'inzage-'));
  mkdirSync(join(root, 'tests/print'), { recursive: true });
  for (const name of ['a.edition', 'b', 'print/c', 'print/d.slow'])
    writeFileSync(join(root, `tests/${name}.test.ts`), '');
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const files = (...args: [filters: string[], quick?: boolean]): string[] =>
    select(root, args[0], args[1] ?? false).files.map((path) =>
      path.slice('tests/'.length, -'.test.ts'.length),
    );

  test('are all of them, and what waits for the edition comes last', () => {
    assert.deepEqual(files([]), ['b', 'print/c', 'print/d.slow', 'a.edition']);
  });

  test('are those that start nothing, when only the quick ones are asked for', () => {
    assert.deepEqual(files([], true), ['b', 'print/c']);
  });

  test('are those with a filter in their path, whichever it is, in the same order', () => {
    assert.deepEqual(files(['a.edi', 'print/']), ['print/c', 'print/d.slow', 'a.edition']);
    assert.deepEqual(files(['print/'], true), ['print/c']);
  });

  test('are sought by name where no path has the filter', () => {
    assert.deepEqual(select(root, ['is empty when'], false).names, ['is empty when']);
    assert.deepEqual(select(root, ['print/c', 'is empty when'], false), {
      files: ['tests/print/c.test.ts'],
      names: ['is empty when'],
    });
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from './files.ts';

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

test('every file that names the version names that of package.json', () => {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const lock = JSON.parse(read('package-lock.json')) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const catalogue = parse(read('publiccode.yml')) as {
    readonly softwareVersion: string;
    readonly releaseDate: string;
  };
  const [, newest, date] = /^## (\d\S*) – (\S+)$/m.exec(read('CHANGELOG.md')) ?? [];
  assert.deepEqual(
    [lock.version, lock.packages['']?.version, catalogue.softwareVersion, newest],
    [version, version, version, version],
  );
  assert.equal(catalogue.releaseDate, date);
});

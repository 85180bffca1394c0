import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

const pages = join(import.meta.dirname, '../../src/pages');

test('a page asks for its styles after its layout, which declares the order of layers', async () => {
  const files = (await readdir(pages, { recursive: true })).filter((name) => name.endsWith('.astro'));
  for (const name of files) {
    const imports = (await readFile(join(pages, name), 'utf8')).match(/^import .*$/gm) ?? [];
    const first = imports.findIndex((line) => line.endsWith(".css';"));
    const layout = imports.findIndex((line) => line.includes('/layouts/'));
    assert.ok(first === -1 || layout < first, name);
  }
});

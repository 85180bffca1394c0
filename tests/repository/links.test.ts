import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { documents, root } from './files.ts';

test('links in the documents lead to files that are there', () => {
  const links = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ path, target })),
  );
  const local = links.filter(({ target }) => !/^[a-z]+:|^#/.test(target) && !target.startsWith('/'));
  assert.ok(local.length > 10);
  const broken = local.filter(
    ({ path, target }) => !existsSync(join(root, dirname(path), target.replace(/#.*$/, ''))),
  );
  assert.deepEqual(
    broken.map(({ path, target }) => `${path}: ${target}`),
    [],
  );
});

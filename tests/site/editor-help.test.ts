import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { editorHelp } from '../../src/astro/editor-help.ts';
import { readSettings } from '../../src/astro/settings.ts';

const root = join(import.meta.dirname, '../..');

/** The files that a collection of front matter tells Astro of. */
async function filesOf(kind: 'hoofdstuk' | 'categorie' | 'begrippen'): Promise<string[]> {
  const files: string[] = [];
  const store = {
    clear: () => undefined,
    set: ({ filePath }: { filePath?: string }) => files.push(filePath ?? ''),
  };
  await editorHelp(kind, readSettings(root, {}), root).load({ store } as unknown as LoaderContext);
  return files.sort();
}

describe('help with front matter', () => {
  for (const [kind, pattern] of [
    ['hoofdstuk', 'content/hoofdstukken/**/*.md'],
    ['categorie', 'content/categorieen/*.md'],
    ['begrippen', 'content/begrippen/*.md'],
  ] as const) {
    test(`is there for every ${kind}`, async () => {
      const files = await filesOf(kind);
      assert.ok(files.length > 20 && files.every((file) => existsSync(join(root, file))));
      assert.deepEqual(files, globSync(pattern, { cwd: root }).sort());
    });
  }
});

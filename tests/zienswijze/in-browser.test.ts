import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, '../../src/zienswijze');

/** The libraries that come along with a file in a page; it throws at what no browser has. */
async function librariesOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  const names = Object.keys(metafile.inputs).map(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

describe('in a page', () => {
  for (const file of [
    'write.ts',
    'letter/letter.ts',
    'letter/recipient.ts',
    'letter/words.ts',
    'letter/to-text.ts',
    'letter/to-mailto.ts',
  ]) {
    test(`${file} needs no library`, async () => {
      assert.deepEqual(await librariesOf(file), []);
    });
  }

  test('the others run too, each with the library it is for', async () => {
    assert.deepEqual(await librariesOf('read.ts'), ['zod']);
    assert.deepEqual(await librariesOf('quotation.ts'), ['approx-string-match']);
    assert.ok((await librariesOf('letter/to-docx.ts')).includes('docx'));
    assert.ok((await librariesOf('letter/to-pdf.ts')).includes('pdfkit'));
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printHtml } from '../../src/print/html/page.ts';
import { explainFault } from '../../src/proof/fault.ts';
import { prove } from '../../src/proof/prove.ts';
import { realEdition, realSite } from '../edition.ts';
import { readSite } from '../../scripts/build/proof.ts';
import { places } from './print-seeded.ts';

describe('the proof of the list itself', () => {
  test('finds that source, site and PDF say the same', async () => {
    const { loaded, pdf, pageMap } = await realEdition();
    const { folder } = await realSite();
    const { document } = loaded;
    const numbers = [...printHtml(loaded).matchAll(/data-page-of="([^"]*)"/g)].map(([, id = '']) => id);
    const report = await prove({ document, pageMap, pdf, numbers, ...(await readSite(folder)) });
    assert.deepEqual(report.faults.map(explainFault), []);
    // The proof must have looked at everything that can be cited and is printed.
    const printed = Object.keys(pageMap.pages).length;
    assert.equal(report.pdf.blocks, printed);
    assert.equal(report.site.blocks, printed);
    assert.equal(report.pdf.numbers, numbers.length);
    assert.equal(report.pdf.notes, document.blocks.filter(({ kind }) => kind === 'note').length);
    assert.equal(report.pdf.images, document.blocks.filter(({ kind }) => kind === 'figure').length);
  });

  test('names a block that begins on another page than the page map says, in both', async () => {
    const { loaded, pdf, pageMap } = await realEdition();
    const { folder } = await realSite();
    const page = pageMap.pages['3.1.a1'] ?? 0;
    const wrong = { ...pageMap, pages: { ...pageMap.pages, '3.1.a1': page + 1 } };
    const built = await readSite(folder);
    const { faults } = await prove({ document: loaded.document, pageMap: wrong, pdf, ...built });
    const line = loaded.document.blocks.find(({ id }) => id === '3.1.a1')?.source.line ?? 0;
    const source = `hoofdstukken/1-toelichting/3-totstandkoming/1-uitwerking-van-het-waarderingsmodel.md:${line}`;
    assert.deepEqual(places(faults), [
      `BW06 3.1.a1 ${source} p. ${page}`,
      `BW06 3.1.a1 ${source} /toelichting/totstandkoming/`,
    ]);
  });

  test('leaves the bytes of the PDF as they are', async () => {
    const { loaded, pdf, pageMap } = await realEdition();
    const before = pdf.slice();
    const { folder } = await realSite();
    await prove({ document: loaded.document, pageMap, pdf, ...(await readSite(folder)) });
    assert.deepEqual(pdf, before);
  });
});

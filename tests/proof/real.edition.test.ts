import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressesOf, unknownSite } from '../../src/addresses.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { explainFault } from '../../src/proof/fault.ts';
import { provePdf } from '../../src/proof/prove-pdf.ts';
import { prove } from '../../src/proof/prove.ts';
import { realEdition, realSite } from '../edition.ts';
import { readSite } from '../../scripts/build/proof.ts';
import { places } from './print-seeded.ts';

describe('the proof of the list itself', () => {
  test('finds that source, site and PDF say the same', async () => {
    const { loaded, pdf, pageMap } = await realEdition();
    const { folder } = await realSite();
    const { document } = loaded;
    const html = printHtml(loaded);
    // Those of the index stand in lists.
    const numbers = [...html.matchAll(/data-pages?-of="/g)];
    const report = await prove(
      { document, pageMap, home: unknownSite, ...(await readSite(folder)) },
      await provePdf({ document, pageMap, pdf, html }),
    );
    assert.deepEqual(report.faults.map(explainFault), []);
    // The proof must have looked at everything that can be cited and is printed.
    const printed = Object.keys(pageMap.pages).length;
    assert.equal(report.pdf.blocks, printed);
    assert.equal(report.site.blocks, printed);
    assert.equal(report.pdf.numbers, numbers.length);
    assert.equal(report.pdf.notes, document.blokken.filter(({ kind }) => kind === 'note').length);
    assert.equal(report.pdf.images, document.blokken.filter(({ kind }) => kind === 'figure').length);
  });

  test('names a block that begins on another page than the page map says, in both', async () => {
    const { loaded, pdf, pageMap } = await realEdition();
    const { folder } = await realSite();
    const { document } = loaded;
    const block = document.blokken.find(({ id, kind }) => kind === 'paragraph' && id in pageMap.pages);
    assert.ok(block);
    const { id, source } = block;
    const page = pageMap.pages[id] ?? 0;
    const wrong = { ...pageMap, pages: { ...pageMap.pages, [id]: page + 1 } };
    const html = printHtml(loaded);
    const { faults } = await prove(
      { document, pageMap: wrong, home: unknownSite, ...(await readSite(folder)) },
      await provePdf({ document, pageMap: wrong, pdf, html }),
    );
    const named = `BW06 ${id} ${source.file}:${source.line}`;
    assert.deepEqual(places(faults), [
      `${named} p. ${page}`,
      `${named} ${String(addressesOf(document).get(id)?.path)}`,
    ]);
  });

  test('leaves the bytes of the PDF as they are', async () => {
    const { loaded, pdf, pageMap } = await realEdition();
    const before = pdf.slice();
    const { folder } = await realSite();
    const html = printHtml(loaded);
    await prove(
      { document: loaded.document, pageMap, home: unknownSite, ...(await readSite(folder)) },
      await provePdf({ document: loaded.document, pageMap, pdf, html }),
    );
    assert.deepEqual(pdf, before);
  });
});

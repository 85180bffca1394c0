import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ProofError, proveOutputs } from '../../scripts/build/proof.ts';
import { addressesOf, unknownSite } from '../../src/addresses.ts';
import type { PageMap } from '../../src/document/page-map.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { provePdf } from '../../src/proof/prove-pdf.ts';
import type { ProofReport } from '../../src/proof/report.ts';
import { realEdition, realSite } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import { places } from './print-seeded.ts';

let edition: RealEdition;
let folder: string;
let html: string;

before(async () => {
  edition = await realEdition();
  ({ folder } = await realSite());
  html = printHtml(edition.loaded);
});

/** What a build proves, with a map of pages of its own. */
function proved(pageMap: PageMap): Promise<ProofReport> {
  const { loaded, pdf } = edition;
  const { document } = loaded;
  const proveHalf = (): ReturnType<typeof provePdf> => provePdf({ document, pageMap, pdf, html });
  return proveOutputs(document, pageMap, proveHalf, folder, { site: unknownSite, base: '/' });
}

describe('the proof of the list itself', () => {
  test('finds that source, site and PDF say the same, and leaves the bytes of the PDF as they are', async () => {
    const { loaded, pdf, pageMap } = edition;
    const before = pdf.slice();
    const report = await proved(pageMap);
    assert.deepEqual(pdf, before);
    // Those of the index stand in lists.
    const numbers = [...html.matchAll(/data-pages?-of="/g)];
    // The proof must have looked at everything that can be cited and is printed.
    const printed = Object.keys(pageMap.pages).length;
    const { blokken } = loaded.document;
    assert.equal(report.pdf.blocks, printed);
    assert.equal(report.site.blocks, printed);
    assert.equal(report.pdf.numbers, numbers.length);
    assert.equal(report.pdf.notes, blokken.filter(({ kind }) => kind === 'note').length);
    assert.equal(report.pdf.images, blokken.filter(({ kind }) => kind === 'figure').length);
    assert.ok(report.pdf.segments > 1000);
  });

  test('fails a build with a block on another page than the page map says, naming block, line and page in both', async () => {
    const { loaded, pageMap } = edition;
    const { document } = loaded;
    const block = document.blokken.find(({ id, kind }) => kind === 'paragraph' && id in pageMap.pages);
    assert.ok(block);
    const { id, source } = block;
    const page = pageMap.pages[id] ?? 0;
    const wrong = { ...pageMap, pages: { ...pageMap.pages, [id]: page + 1 } };
    await assert.rejects(proved(wrong), (error: unknown) => {
      assert.ok(error instanceof ProofError);
      assert.match(
        error.message,
        /^Website, PDF en gegevens zeggen niet overal wat de bron zegt: 2 verschillen\./u,
      );
      assert.ok(
        error.message.includes(
          `BW06 PDF, p. ${page}: pagina klopt niet. Blok ${id} (${source.file}:${source.line}).`,
        ),
        error.message,
      );
      const named = `BW06 ${id} ${source.file}:${source.line}`;
      assert.deepEqual(places(error.faults), [
        `${named} p. ${page}`,
        `${named} ${String(addressesOf(document).get(id)?.path)}`,
      ]);
      return true;
    });
  });

  test('misses no page number: one more than was asked for is a fault', async () => {
    const { loaded, pdf, pageMap } = edition;
    const fewer = html.replace(/<span[^>]* data-page-of="[^"]*">\d*<\/span>/u, '');
    assert.notEqual(fewer, html);
    const { faults } = await provePdf({ document: loaded.document, pageMap, pdf, html: fewer });
    assert.notDeepEqual(faults, []);
  });
});

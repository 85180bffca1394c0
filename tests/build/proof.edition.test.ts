import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ProofError, proveOutputs } from '../../scripts/build/proof.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { provePdf } from '../../src/proof/prove-pdf.ts';
import { unknownSite } from '../../src/addresses.ts';
import { realEdition, realSite } from '../edition.ts';

const place = { site: unknownSite, base: '/' };

describe('the proof in a build', () => {
  test('fails it when a page of the site or of the PDF is not what the list says, naming block, line and page', async () => {
    const [{ loaded, pdf, pageMap }, { folder }] = await Promise.all([realEdition(), realSite()]);
    const { document } = loaded;
    const html = printHtml(loaded);
    const report = await proveOutputs(
      document,
      pageMap,
      () => provePdf({ document, pageMap, pdf, html }),
      folder,
      place,
    );
    assert.ok(report.pdf.segments > 1000);
    const { blokken } = document;
    const block = blokken.find(({ id, kind }) => kind === 'paragraph' && id in pageMap.pages);
    assert.ok(block);
    const { id, source } = block;
    const page = pageMap.pages[id] ?? 0;
    const wrong = { ...pageMap, pages: { ...pageMap.pages, [id]: page + 1 } };
    await assert.rejects(
      proveOutputs(document, wrong, () => provePdf({ document, pageMap: wrong, pdf, html }), folder, place),
      (error: unknown) => {
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
        return true;
      },
    );
  });

  test('misses no page number: one more than was asked for is a fault', async () => {
    const [{ loaded, pdf, pageMap }, { folder }] = await Promise.all([realEdition(), realSite()]);
    const { document } = loaded;
    const html = printHtml(loaded).replace(/<span[^>]* data-page-of="[^"]*">\d*<\/span>/u, '');
    await assert.rejects(
      proveOutputs(document, pageMap, () => provePdf({ document, pageMap, pdf, html }), folder, place),
      ProofError,
    );
  });
});

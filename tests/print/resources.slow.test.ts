import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readAssets } from '../../src/print/chromium/assets.ts';
import type { Assets } from '../../src/print/chromium/assets.ts';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { loadIntoPage, MissingResourceError } from '../../src/print/chromium/serve.ts';
import { paginate } from '../../src/print/chromium/paginate.ts';
import { asPrinted } from './as-printed.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { printEdition } from '../../src/print/print.ts';
import { openBrowser, openPage } from '../browser.ts';
import { readPdf } from './pdf.ts';
import { listWithText, withDamaged } from './small-list.ts';

const html = printHtml(listWithText('Kort.'));

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof MissingResourceError, String(error));
  return error.message;
}

describe('a font of the PDF', () => {
  const font = '/fonts/DejaVuSans-BoldOblique.ttf';

  test('that is not there stops the print, even where no text uses it', async () => {
    const assets: Assets = new Map([...(await readAssets())].filter(([path]) => path !== font));
    assert.equal(
      await refusal(paginate([html], assets, asPrinted, {})),
      `De drukversie vraagt om http://inzage.invalid${font}, maar dat hoort niet bij de stukken. Er is geen PDF gemaakt.`,
    );
  });

  test('that is damaged stops the print, instead of another taking its place', async () => {
    const damaged = { type: 'font/ttf', body: new Uint8Array(1000) };
    const assets: Assets = new Map([...(await readAssets()), [font, damaged]]);
    assert.match(
      await refusal(paginate([html], assets, asPrinted, {})),
      /^De drukversie vraagt om het lettertype "?DejaVu Sans"? \(bold, italic\), maar dat hoort niet bij de stukken\./u,
    );
  });
});

describe('an image that cannot be shown', () => {
  test('is named with its block, its line in the source and its page', async () => {
    const loaded = withDamaged(
      listWithText(`Eerst een alinea.\n\n![Een kapot vlak](vlak.svg "Het vlak")`),
      'hoofdstukken/1-toelichting/vlak.svg',
    );
    assert.match(
      await refusal(printEdition(loaded)),
      /^De afbeelding ‘Een kapot vlak’ \(blok 1\.f1, hoofdstukken\/1-toelichting\/1-inleiding\.md:9, pagina \d+\) kan niet worden getoond: het bestand ontbreekt, is beschadigd of is geen afbeelding\. Er is geen PDF gemaakt\.$/u,
    );
  });

  test('is counted when there are more', async () => {
    const loaded = listWithText('![Eén](een.svg)\n\n![Twee](twee.svg)\n\n![Drie](drie.svg)');
    const message = await refusal(printEdition(loaded));
    assert.match(
      message,
      /^De afbeelding \S*een\.svg .* Voor nog 2 geldt hetzelfde\. Er is geen PDF gemaakt\.$/u,
    );
  });
});

describe('a print page that means harm', () => {
  const secret = 'GEHEIM-4711';
  let folder: string;
  let canary: Server;
  let address: string;
  let asked: string[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-'));
    await writeFile(join(folder, 'geheim.txt'), secret);
    await writeFile(join(folder, 'geheim.css'), `body::after { content: "${secret}" }`);
    asked = [];
    canary = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end(secret);
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
  });
  after(async () => {
    canary.closeAllConnections();
    canary.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Every way we know of to fetch something, once from the web and once from the disk. */
  function hostile(): string {
    const file = pathToFileURL(folder).href;
    const ways = [address, file].map(
      (
        from,
      ) => `<link rel="stylesheet" href="${from}/geheim.css"><link rel="preload" as="image" href="${from}/a.png">
<link rel="preconnect" href="${from}"><link rel="prefetch" href="${from}/b"><style>@import "${from}/c.css";
@font-face { font-family: Vreemd; src: url("${from}/d.woff2") } p { font-family: Vreemd; background: url("${from}/e.png") }
li { list-style-image: url("${from}/f.png") }</style>
<p>tekst</p><ul><li>punt</li></ul><img src="${from}/g.png"><img srcset="${from}/h.png 2x">
<picture><source srcset="${from}/i.webp"><img src="data:,"></picture>
<iframe src="${from}/geheim.txt"></iframe><object data="${from}/geheim.txt"></object><embed src="${from}/geheim.txt">
<video src="${from}/j.mp4" poster="${from}/k.png" autoplay></video><audio src="${from}/l.mp3" autoplay></audio>
<svg><image href="${from}/m.png"/><use href="${from}/n.svg#a"/></svg><script src="${from}/o.js"></script>
<script>document.body.append("LIEP"); fetch("${from}/p"); new Image().src = "${from}/q.png";</script>
<img src="x" onerror="document.body.append('LIEP')"><iframe srcdoc="<p>binnen</p><img src='${from}/r.png'>"></iframe>
<form action="${from}/s"><input autofocus onfocus="this.form.submit()"></form>`,
    );
    return `<!doctype html><html lang="nl"><head><base href="${address}/"><meta http-equiv="refresh" content="0; url=${address}/t"></head><body><h1>Begin</h1>${ways.join('\n')}</body></html>`;
  }

  for (const network of ['none', 'loopback'] as const) {
    test(`reaches nothing and shows nothing of the machine, with network “${network}”`, async () => {
      asked.length = 0;
      const { browser, close } = await launchBrowser({ network });
      try {
        const page = await openPage(browser);
        // It may be refused, or only left without what it asks for; printed it is in either case.
        await loadIntoPage(page, hostile(), await readAssets(), 30_000).catch((error: unknown) => {
          assert.ok(error instanceof MissingResourceError, String(error));
        });
        const { pages } = await readPdf(await page.pdf({ waitForFonts: false }));
        const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
        assert.match(text, /Begin/u);
        assert.doesNotMatch(text, /GEHEIM|LIEP/u);
        assert.deepEqual(asked, []);
      } finally {
        await close();
      }
    });
  }

  test('would be noticed if it did: the canary answers a browser that is let through', async () => {
    const { browser, close } = await openBrowser();
    try {
      const page = await openPage(browser);
      await page.goto(`${address}/open`);
      assert.ok(asked.includes('/open'));
    } finally {
      await close();
    }
  });
});

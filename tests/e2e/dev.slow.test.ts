import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { openBrowser, openPage } from '../browser.ts';
import { readPdf } from '../print/pdf.ts';
import { until } from '../print/processes.ts';
import { malformed, rawRequest } from '../raw-request.ts';
import { edit, pageShows, startDev } from './dev-server.ts';
import type { DevServer } from './dev-server.ts';

const smallList = join(import.meta.dirname, '../fixtures/edities/proefdienst/0.1');
const pdfPath = '/selectielijst-proefdienst-0.1.pdf';
const file = 'hoofdstukken/1-toelichting/1-inleiding.md';
const page = '/toelichting/inleiding/';

async function fetchPdf(server: DevServer): Promise<Uint8Array> {
  const response = await fetch(server.origin + pdfPath);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/pdf');
  return new Uint8Array(await response.arrayBuffer());
}

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { pages } = await readPdf(pdf);
  return pages
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe('the development server', () => {
  let server: DevServer;
  let browser: Browser;
  let tab: Page;

  const shows = (words: string, within = tab): Promise<void> => pageShows(server, within, words);

  before(async () => {
    server = await startDev({ from: smallList });
    ({ browser } = await openBrowser());
    tab = await openPage(browser);
  });

  after(async () => {
    await browser.close();
    await server.clear();
  });

  test('shows a page of the content', async () => {
    await tab.goto(server.origin + page);
    await shows('Inleiding');
    assert.match(await (await fetch(server.origin + page)).text(), /<p id="1\.a1">/);
  });

  test('has its own page for an address that is malformed or not there, and a slash for one without', async () => {
    server.said();
    for (const path of [...malformed, '/nergens/', '/data/nergens.csv', '/media/%', '/@fs/%', '/@id/%']) {
      const { status, body } = await rawRequest(server.origin, path, { headers: { accept: 'text/html' } });
      assert.equal(status, 404, path);
      assert.match(body, /<h1>Pagina niet gevonden<\/h1>/, path);
    }
    for (const [from, to] of [
      ['/zoeken?q=a/b', './zoeken/?q=a/b'],
      ['/categorieen/1.1', './1.1/'],
    ] as const) {
      const { status, headers } = await rawRequest(server.origin, from);
      assert.deepEqual([status, headers.location], [307, to]);
    }
    const { status } = await rawRequest(server.origin, '/categorieen/1.1/');
    assert.equal(status, 200);
    assert.doesNotMatch(server.said(), /^\s+at /m, 'a stack trace');
  });

  test('gives no policy, which Vite could not work under', async () => {
    assert.doesNotMatch(await (await fetch(server.origin + page)).text(), /content-security-policy/i);
  });

  test('refreshes an open page when a text is saved', async () => {
    await edit(server, file, (text) => `${text.trimEnd()}\n\nDeze zin is zojuist bijgeschreven.\n`);
    await shows('Deze zin is zojuist bijgeschreven.');
    await edit(server, file, (text) => text.replace('zojuist bijgeschreven', 'nu verbeterd'));
    await shows('Deze zin is nu verbeterd.');
  });

  test('gives the files beside the pages, made of what was saved last', async () => {
    const list = await fetch(`${server.origin}/data/lijst.json`);
    assert.equal(list.headers.get('content-type'), 'application/json');
    assert.match(await list.text(), /Deze zin is nu verbeterd\./);
    const robots = await fetch(`${server.origin}/robots.txt`);
    assert.equal(robots.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.match(await robots.text(), /^Sitemap: \S+\/sitemap\.xml$/m);
  });

  test('gives the open data at the addresses that their page gives', async () => {
    const html = await (await fetch(`${server.origin}/data/`)).text();
    const links = new Set([...html.matchAll(/href="(\/data\/[^"]+)"/g)].map(([, href = '']) => href));
    assert.ok(links.size >= 8, [...links].join(' '));
    for (const href of links) {
      const response = await fetch(`${server.origin}${href}`);
      assert.equal(response.status, 200, href);
      assert.doesNotMatch(response.headers.get('content-type') ?? '', /html/, href);
    }
  });

  test('refreshes a page too that was still loading when a text was saved', async () => {
    // A tab of its own: what is held back when it ends goes with it.
    const slow = await openPage(browser);
    await slow.setRequestInterception(true);
    const held: HTTPRequest[] = [];
    let hold = true;
    slow.on('request', (request) => {
      if (hold && request.resourceType() === 'script') held.push(request);
      else void request.continue();
    });
    const loading = slow.goto(server.origin + page);
    await until(() => Promise.resolve(held.length > 0));
    await edit(server, file, (text) => text.replace('nu verbeterd', 'intussen bewaard'));
    await shows('Deze zin is intussen bewaard.');
    hold = false;
    for (const request of held) void request.continue();
    await loading;
    await shows('Deze zin is intussen bewaard.', slow);
    await slow.close();
  });

  test('shows the last of many saves in quick succession', async () => {
    for (let count = 1; count <= 6; count += 1) {
      await edit(server, file, (text) => text.replace(/is [^.]+\.\n$/, `is ${count} keer bewaard.\n`));
      await wait(150 * count);
    }
    await shows('Deze zin is 6 keer bewaard.');
  });

  test('tells what is wrong with a file, keeps the last good page, and goes on when it is mended', async () => {
    server.said();
    await edit(server, 'lijst.yaml', (text) => text.replace(/^titel: /m, 'titel: "'));
    const told = await server.hears(/lijst\.yaml:\d+/);
    assert.doesNotMatch(told, /^\s+at /m, 'a stack trace');
    await tab.reload();
    await shows('Deze zin is 6 keer bewaard.');
    await edit(server, 'lijst.yaml', (text) => text.replace(/^titel: "/m, 'titel: '));
    await server.hears(/Alles in orde/);
    await edit(server, file, (text) => text.replace('6 keer bewaard', 'weer gezien'));
    await shows('Deze zin is weer gezien.');
  });

  test('gives the PDF when it is asked for: once made for requests at the same time', async () => {
    server.said();
    const [one, other] = await Promise.all([fetchPdf(server), fetchPdf(server)]);
    assert.ok(Buffer.from(one).equals(other));
    assert.equal([...server.said().matchAll(/eerste doorgang/g)].length, 1, 'it was printed twice');
    assert.match(await wordsOf(one), /Deze zin is weer gezien\./);
  });

  test('shows the pages of the PDF once it is made', async () => {
    await tab.goto(server.origin + page);
    await shows('p. ');
    const marks = await tab.$$eval('.mark-page', (all) => all.map(({ textContent }) => textContent));
    assert.ok(marks.length > 3 && marks.every((text) => /^p\. \d+$/.test(text)));
  });

  test('makes the PDF anew after an edit', async () => {
    server.said();
    await edit(server, file, (text) => text.replace('weer gezien', 'ook gedrukt'));
    await server.hears(/Alles in orde/);
    await shows('Deze zin is ook gedrukt.');
    const words = await wordsOf(await fetchPdf(server));
    assert.match(words, /Deze zin is ook gedrukt\./);
    assert.doesNotMatch(words, /weer gezien/);
  });

  test('answers what is not there with the page for that', async () => {
    const response = await fetch(`${server.origin}/nergens/`);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /Pagina niet gevonden/);
  });
});

describe('the development server, asked to end', { skip: process.platform !== 'linux' }, () => {
  test('does, in the middle of a print too, and leaves no browser behind', async () => {
    const server = await startDev();
    try {
      const pdf = fetch(`${server.origin}/generieke-selectielijst-mivd-0.16.pdf`).catch(() => null);
      await server.hears(/Chrom/);
      assert.ok((await server.descendants()).length > 1, 'no browser is at work');
      const outcome = await server.end();
      assert.ok([0, 143, 'SIGTERM'].includes(outcome ?? ''), `it ended with ${String(outcome)}`);
      await pdf;
      await until(async () => (await server.descendants()).length === 0);
      assert.deepEqual(await server.descendants(), []);
    } finally {
      await server.clear();
    }
  });
});

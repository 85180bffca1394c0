import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer';
import { defined } from '../../src/diagnostics/defined.ts';
import { pagePolicy } from '../../src/policy.ts';
import { until } from '../print/processes.ts';
import { parseAll, readHtml } from './html-files.ts';
import type { HtmlFile } from './html-files.ts';
import { messagesOf, newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';
import { violationsOf } from './violations.ts';

/** Most servers will send no policy: what the pages carry has to do. */
const site = openSite(false);
let open: OpenSite;
let files: HtmlFile[];
let page: Page;
let messages: string[];
/** What the policy forbade: the rule, and what was asked for. */
let violations: string[];

before(async () => {
  open = await site();
  files = await readHtml(open.folder);
});

beforeEach(async () => {
  page = await newTab(open);
  messages = messagesOf(page);
  violations = await violationsOf(page);
  await page.setViewport({ width: 1280, height: 900 });
});

/** Runs in the browser. */
function readPolicies(parsed: Document): { policies: string[]; before: string[] } {
  const selector = 'meta[http-equiv="content-security-policy" i]';
  const names: string[] = [];
  for (const element of parsed.head.children) {
    if (element.matches(selector)) break;
    names.push(element.outerHTML);
  }
  const all = [...parsed.querySelectorAll(selector)];
  return { policies: all.map((meta) => meta.getAttribute('content') ?? ''), before: names };
}

describe('every page', () => {
  test('carries the policy once, before all that it has to hold for', async () => {
    const found = await parseAll(open.browser, files, readPolicies);
    assert.ok(found.size > 200, `${found.size} pages`);
    for (const [path, facts] of found)
      assert.deepEqual(facts, { policies: [pagePolicy], before: ['<meta charset="utf-8">'] }, path);
  });
});

describe('under the policy', () => {
  test('a search finds', async () => {
    await page.goto(`${open.origin}/`);
    await page.type('#zoek', 'dossier');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('.search-pages > li mark');
    assert.deepEqual([messages, violations], [[], []]);
  });

  test('the overview selects and sorts', async () => {
    await page.goto(`${open.origin}/categorieen/`);
    const rows = (): Promise<number> =>
      page.$$eval('.overview-table tbody tr', (all) => all.filter((row) => row.checkVisibility()).length);
    const total = await rows();
    await page.locator('input[name="waardering"][value="V"]').click();
    await page.locator('th[data-column="termijn"] button').click();
    assert.ok((await rows()) > 0 && (await rows()) < total);
    assert.match(page.url(), /waardering=V&sorteer=termijn/);
    assert.deepEqual([messages, violations], [[], []]);
  });

  test('a file is told to be the one that was published, or none, and nothing is sent', async () => {
    await page.goto(`${open.origin}/over/`);
    const field = defined(
      await page.waitForSelector('.real-one input', { visible: true }),
      'the field for a file',
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setOfflineMode(true);
    const pdf = globSync('*-0.16.pdf', { cwd: open.folder })[0] ?? '';
    await field.uploadFile(join(open.folder, pdf));
    await page.waitForFunction(() => document.querySelector('.real-one output')?.textContent !== '');
    const said = (): Promise<string> => page.$eval('.real-one output', (output) => output.textContent);
    assert.equal(await said(), `Echt: ${pdf} is ${pdf} van versie 0.16.`);
    await field.uploadFile(join(open.folder, 'robots.txt'));
    await page.waitForFunction(() =>
      document.querySelector('.real-one output')?.textContent.startsWith('robots.txt'),
    );
    assert.equal(await said(), 'robots.txt is geen bestand dat van deze lijst is gepubliceerd.');
    assert.deepEqual([messages, violations, asked], [[], [], []]);
  });

  test('the jump to a page of the PDF leads there', async () => {
    await page.goto(`${open.origin}/over/?p=20`);
    await page.waitForFunction(() => !location.search.includes('p='));
    assert.deepEqual([messages, violations], [[], []]);
  });
});

describe('what somebody brings into a page is refused:', () => {
  const elsewhere = createServer((_, response) => response.end());
  let other = '';

  before(async () => {
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  });
  after(() => {
    elsewhere.closeAllConnections();
    elsewhere.close();
  });

  /** Adds to the page what a hole in it would let through, as its server sends it. */
  async function visitWith(html: string): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.resourceType() !== 'document') void request.continue();
      else {
        const text = files.find(({ path }) => path === '/over/')?.html ?? '';
        const body = text.replace('</main>', `${html}</main>`);
        assert.notEqual(body, text);
        void request.respond({ contentType: 'text/html; charset=utf-8', body });
      }
    });
    await page.goto(`${open.origin}/over/`, { waitUntil: 'networkidle0' });
  }

  const cases: [what: string, html: string, violation: RegExp][] = [
    ['a script', '<script>document.title = "kwaad"</script>', /^script-src-elem inline$/],
    ['a script from elsewhere', '<script src="OTHER/a.js"></script>', /^script-src-elem OTHER\/a\.js$/],
    ['a handler', '<img src="/favicon.svg" onload="document.title = \'kwaad\'">', /^script-src-attr inline$/],
    ['an image from elsewhere', '<img src="OTHER/a.png">', /^img-src OTHER\/a\.png$/],
    ['an image within the page', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /^img-src data$/],
    ['a style', '<p style="color: red">rood</p>', /^style-src-attr inline$/],
    ['a style sheet', '<style>p { color: red }</style>', /^style-src-elem inline$/],
    ['a frame', '<iframe src="/"></iframe>', /^frame-src http/],
    ['a plug-in', '<object data="/favicon.svg"></object>', /^object-src http/],
    ['another base', '<base href="OTHER/">', /^base-uri OTHER\//],
  ];
  for (const [what, html, violation] of cases) {
    test(what, async () => {
      await visitWith(html.replaceAll('OTHER', other));
      assert.deepEqual(
        violations.map((told) => violation.test(told.replace(other, 'OTHER'))),
        [true],
        violations.join('\n'),
      );
      assert.notEqual(await page.title(), 'kwaad');
    });
  }

  test('text as code, a call to elsewhere, and a form that is sent there', async () => {
    await page.goto(`${open.origin}/over/`);
    const outcomes = await page.evaluate(async (address) => {
      const tries: (() => unknown)[] = [
        () => (document.body.innerHTML = '<b>kwaad</b>'),
        () => (document.createElement('script').text = 'document.title = "kwaad"'),
        () => fetch(`${address}/a`),
      ];
      const made: string[] = [];
      // What the debugger itself runs may make code of text.
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const attempt of tries) {
        try {
          await attempt();
          made.push('done');
        } catch (error) {
          made.push((error as Error).name);
        }
      }
      const form = document.body.appendChild(document.createElement('form'));
      form.action = address;
      form.submit();
      return made;
    }, other);
    assert.deepEqual(outcomes, ['TypeError', 'TypeError', 'TypeError']);
    const rules = (): string[] => [...new Set(violations.map((told) => told.replace(/ .*/, '')))].sort();
    await until(() => Promise.resolve(rules().length > 2));
    assert.deepEqual(rules(), ['connect-src', 'form-action', 'require-trusted-types-for']);
    assert.equal(new URL(page.url()).origin, open.origin);
  });
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { headerPolicy } from '../../src/policy.ts';
import { malformed, rawRequest } from '../raw-request.ts';
import type { RawAnswer } from '../raw-request.ts';
import { serveSite } from '../site-server.ts';
import type { StaticSite } from '../site-server.ts';

const files: Readonly<Record<string, string>> = {
  'geheim.txt': 'buiten de site',
  'site/index.html': '<h1>Voorpagina</h1>',
  'site/404.html': '<h1>Pagina niet gevonden</h1>',
  'site/zoeken/index.html': '<h1>Zoeken</h1>',
  'site/categorieen/1.2/index.html': '<h1>Categorie</h1>',
  'site/javascript:x/index.html': '<h1>Een naam</h1>',
  'site/leeg/plaat.svg': '<svg/>',
  'site/data/é.csv': 'nummer',
};
let folder: string;
const sites = new Map<string, StaticSite>();

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-preview-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const base of ['/', '/lijst/']) sites.set(base, await serveSite(join(folder, 'site'), base));
});

after(async () => {
  await Promise.all([...sites.values()].map(({ close }) => close()));
  await rm(folder, { recursive: true, force: true });
});

function ask(path: string, options: Parameters<typeof rawRequest>[2] = {}, base = '/'): Promise<RawAnswer> {
  const { origin = '' } = sites.get(base) ?? {};
  return rawRequest(origin, path, options);
}

function isNotFoundPage({ status, headers, body }: RawAnswer, path: string): void {
  assert.equal(status, 404, path);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8', path);
  assert.equal(body, files['site/404.html'], path);
}

describe('the server of a site', () => {
  test('gives pages, with the policy, and files, without it', async () => {
    const page = await ask('/zoeken/?q=a');
    assert.deepEqual([page.status, page.body], [200, files['site/zoeken/index.html']]);
    assert.equal(page.headers['content-security-policy'], headerPolicy);
    assert.equal(page.headers['x-content-type-options'], 'nosniff');
    const file = await ask('/data/%C3%A9.csv');
    assert.deepEqual([file.status, file.body], [200, 'nummer']);
    assert.equal(file.headers['content-type'], 'text/csv; charset=utf-8');
    assert.equal(file.headers['content-security-policy'], undefined);
  });

  test('sends a folder that was asked for without its slash on, with its query, and nowhere else', async () => {
    for (const [from, to] of [
      ['/zoeken', '/zoeken/'],
      ['/zoeken?q=a/b&w=V', '/zoeken/?q=a/b&w=V'],
      ['/categorieen/1.2', '/categorieen/1.2/'],
      ['/javascript:x', '/javascript:x/'],
    ] as const) {
      const { status, headers } = await ask(from);
      assert.equal(status, 308, from);
      // Relative, so that it holds behind whatever stands before this server.
      assert.match(headers.location ?? '', /^\.\//);
      assert.equal(new URL(headers.location ?? '', `http://site${from}`).href, `http://site${to}`);
    }
  });

  test('gives the page of the site that says so for what is not there', async () => {
    for (const path of ['/nergens', '/nergens/', '/leeg', '/leeg/', '/zoeken/index.html/', '/data/x.csv'])
      isNotFoundPage(await ask(path), path);
  });

  test('gives it for a malformed address, and nothing from outside the folder', async () => {
    for (const path of [...malformed, '/../geheim.txt', '/..%2fgeheim.txt', '/%2e%2e/geheim.txt'])
      isNotFoundPage(await ask(path), path.slice(0, 80));
  });

  test('answers a HEAD as it would a GET, without the body, and refuses what would change something', async () => {
    const { status, headers, body } = await ask('/zoeken/', { method: 'HEAD' });
    assert.deepEqual([status, body], [200, '']);
    assert.equal(headers['content-length'], String(files['site/zoeken/index.html']?.length));
    const post = await ask('/zoeken/', { method: 'POST' });
    assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD']);
    assert.equal(post.headers['content-type'], 'text/plain; charset=utf-8');
    assert.match(post.body, /alleen worden gelezen/);
  });

  test('compresses text for who can read that', async () => {
    const plain = await ask('/');
    assert.equal(plain.headers['content-encoding'], undefined);
    const { origin = '' } = sites.get('/') ?? {};
    const response = await fetch(`${origin}/`, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.equal(await response.text(), files['site/index.html']);
  });
});

describe('below a folder', () => {
  test('the site is there and nowhere else', async () => {
    const inside = await ask('/lijst/zoeken/', {}, '/lijst/');
    assert.equal(inside.body, files['site/zoeken/index.html']);
    for (const path of ['/', '/zoeken/', '/lijst2/', '/lijst/nergens/', '/lijst/%', '/lijst/../lijst/'])
      isNotFoundPage(await ask(path, {}, '/lijst/'), path);
    for (const [from, to] of [
      ['/lijst', './lijst/'],
      ['/lijst/zoeken?q=a', './zoeken/?q=a'],
    ] as const)
      assert.equal((await ask(from, {}, '/lijst/')).headers.location, to);
  });
});

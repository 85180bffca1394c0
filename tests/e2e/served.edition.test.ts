import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { headerPolicy } from '../../src/policy.ts';
import { malformed, rawRequest } from '../raw-request.ts';
import { newTab, openSite } from './site.ts';

const site = openSite();

const types: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/vnd.iccprofile',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.pagefind': 'application/octet-stream',
  '.pdf': 'application/pdf',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

describe('the built site, served as npm run preview does', () => {
  test('has every kind of file under its own type', async () => {
    const { folder, origin } = await site();
    const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
    const kinds = new Map(paths.map((path) => [extname(path), path.replaceAll('\\', '/')]));
    const found: Record<string, string | undefined> = {};
    for (const [kind, file] of kinds) {
      const { status, headers } = await rawRequest(origin, `/${encodeURI(file)}`, { method: 'HEAD' });
      assert.equal(status, 200, file);
      found[kind] = headers['content-type'];
    }
    assert.deepEqual(found, types);
  });

  test('leads from an address without its slash to the page, with what was asked', async () => {
    const open = await site();
    const page = await newTab(open);
    const response = await page.goto(`${open.origin}/zoeken?q=dossier`);
    assert.equal(page.url(), `${open.origin}/zoeken/?q=dossier`);
    assert.deepEqual(
      response
        ?.request()
        .redirectChain()
        .map((request) => request.response()?.status()),
      [308],
    );
    assert.equal(response.headers()['content-security-policy'], headerPolicy);
  });

  test('says in Dutch that a malformed address leads nowhere', async () => {
    const { origin } = await site();
    for (const path of malformed) {
      const { status, body } = await rawRequest(origin, path);
      assert.equal(status, 404, path);
      assert.match(body, /<h1>Pagina niet gevonden<\/h1>/, path);
    }
  });
});

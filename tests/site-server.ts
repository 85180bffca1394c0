import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Fonts, the PDF and the search index are compressed by themselves. */
const compressible = /^(?:text\/|application\/json|image\/svg)/;

/** The strictest policy under which the site has to work. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export interface StaticSite {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Paths that are answered as if they were not there. */
  readonly missing: Set<string>;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a web server with a content security policy would; what is not there gets its 404 page.
 *
 * @param base - path below which the site stands: begins and ends with a slash
 */
export async function serveSite(folder: string, base = '/'): Promise<StaticSite> {
  const missing = new Set<string>();
  const read = async (path: string): Promise<Buffer> => {
    if (missing.has(path) || !path.startsWith(base)) throw new Error(path);
    return readFile(join(folder, path.slice(base.length)));
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const answer = (status: number, type: string, body: Buffer | string): void => {
      response.setHeader('content-type', type).setHeader('content-security-policy', policy);
      if (!compressible.test(type)) response.writeHead(status).end(body);
      else response.writeHead(status, { 'content-encoding': 'gzip' }).end(gzipSync(body));
    };
    read(path).then(
      (body) => {
        answer(200, types[extname(path)] ?? 'application/octet-stream', body);
      },
      async () => {
        answer(404, 'text/html; charset=utf-8', await read(`${base}404.html`).catch(() => ''));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

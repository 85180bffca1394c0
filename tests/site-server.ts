import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite as answers } from '../scripts/preview/serve-site.ts';
import { pathOf } from '../src/astro/request-path.ts';

export interface StaticSite {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Paths of files that are answered as if they were not there. */
  readonly missing: Set<string>;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as `npm run preview` does.
 *
 * @param base - path below which the site stands: begins and ends with a slash
 * @param sendPolicy - false for a server that leaves the policy to the pages
 */
export async function serveSite(folder: string, base = '/', sendPolicy = true): Promise<StaticSite> {
  const missing = new Set<string>();
  const answer = answers({ folder, base, sendPolicy });
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '');
    if (missing.has(path?.replace(/\/$/, '/index.html') ?? '')) request.url = `${base}verdwenen`;
    answer(request, response);
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

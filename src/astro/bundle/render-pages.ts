import { posix } from 'node:path';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { handOver } from '../handover.ts';
import type { Settings } from '../settings.ts';
import type { Site } from '../site.ts';
import { loadApp, ownModules } from './load-app.ts';

/**
 * Renders all pages of a site.
 *
 * @param bundle - as `pagesBundle` gives it
 * @param own - folder to work in, which nobody else uses
 * @returns what each file holds, by its path below the home page
 * @throws what a page throws
 */
export async function renderPages(
  bundle: string,
  site: Site,
  settings: Pick<Settings, 'site' | 'base'>,
  own: string,
): Promise<Map<string, string>> {
  const modules = await ownModules(bundle, own);
  const withdraw = handOver(modules, site);
  try {
    const app = await loadApp(modules);
    const files = new Map<string, string>();
    for (const { pathname, route } of await new StaticPaths(app).getAll()) {
      const path = fileOf(pathname, route);
      // The first has precedence, as when an address is asked for.
      if (files.has(path)) continue;
      const response = await app.render(new Request(addressOf(path, settings)), { routeData: route });
      if (!response.ok && path !== notFound)
        throw new Error(`${path} is answered with ${String(response.status)} ${response.statusText}`);
      files.set(path, await response.text());
    }
    return files;
  } finally {
    withdraw();
  }
}

/** The page of what is not there. */
const notFound = '404.html';

/** Where a page stands: a folder of its own with a page in it, save for what is no page, and the one for faults. */
function fileOf(pathname: string, { type }: PathWithRoute['route']): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  return path === '404' ? notFound : posix.join(path, 'index.html');
}

/** The address that a page has of itself. */
function addressOf(path: string, { site, base }: Pick<Settings, 'site' | 'base'>): URL {
  return new URL(base + path.replace(/(?:^|(?<=\/))index\.html$/, '').replace(notFound, '404/'), site);
}

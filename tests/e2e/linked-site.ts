import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { parseAll, readHtml } from './html-files.ts';
import { readLinks } from './link-facts.ts';
import type { LinkedSite } from './link-faults.ts';

/** A built site with what its pages lead to and load. */
export async function readLinkedSite(folder: string, browser: Browser, base = '/'): Promise<LinkedSite> {
  const pages = await parseAll(browser, await readHtml(folder), readLinks);
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
  const { origin } = new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '');
  return { folder, origin, base, pages };
}

/** Addresses in the style sheets of a site, with the sheet that has them. */
export async function styleAddresses(folder: string): Promise<{ sheet: string; addresses: string[] }[]> {
  const sheets = globSync('_astro/**/*.css', { cwd: folder });
  return Promise.all(
    sheets.map(async (sheet) => {
      const css = await readFile(join(folder, sheet), 'utf8');
      const found = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
      return { sheet: `/${sheet}`, addresses: found.map(([, url, imported]) => url ?? imported ?? '') };
    }),
  );
}

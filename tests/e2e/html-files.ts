import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { openPage } from '../browser.ts';

export interface HtmlFile {
  /** Path of its address: `/over/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/** Every page of a built site as it stands on disk. */
export async function readHtml(folder: string): Promise<HtmlFile[]> {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  return Promise.all(
    files.map(async (file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '')}`,
      html: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

/**
 * Reads facts from HTML by the parser of the browser, without loading or running anything of it.
 *
 * @param read - runs in the browser, so it can use nothing from around it
 * @returns facts by path
 */
export async function parseAll<Facts>(
  browser: Browser,
  files: readonly HtmlFile[],
  read: (document: Document) => Facts,
): Promise<Map<string, Facts>> {
  const page = await openPage(browser);
  const facts = (await page.evaluate(
    `${JSON.stringify(files)}.map(({ html }) => (${read.toString()})(new DOMParser().parseFromString(html, 'text/html')))`,
  )) as Facts[];
  await page.close();
  return new Map(
    files.flatMap(({ path }, index) => {
      const found = facts[index];
      return found === undefined ? [] : [[path, found] as const];
    }),
  );
}

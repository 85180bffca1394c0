import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../../src/document/document.ts';

/** The pages that the sitemap must name: told by the list itself, not by the site. */
export function demandedPaths({ delen, categorieen }: Document): string[] {
  return [
    '/',
    ...delen.flatMap((deel) => [
      `/${deel.name}/`,
      ...deel.children.map((chapter) => `/${deel.name}/${chapter.name}/`),
    ]),
    '/categorieen/',
    ...categorieen.map(({ nummer }) => `/categorieen/${nummer}/`),
    '/reageren/',
    '/inhoud/',
    '/data/',
    '/over/',
    '/paginas/',
  ];
}

/** Paths of the pages in the sitemap of a built site. */
export async function sitemapPaths(folder: string): Promise<string[]> {
  const xml = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

import type { APIContext } from 'astro';
import { publication } from '../views/document.ts';
import { siteLink } from '../views/links.ts';
import { allPaths } from '../views/site-pages.ts';

/** All pages with text, for search engines and for checks that walk the site. */
export function GET({ site }: APIContext): Response {
  const urls = allPaths(publication.document).map(
    (path) => `<url><loc>${new URL(siteLink(path), site).href}</loc></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}

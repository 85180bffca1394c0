import type { APIContext } from 'astro';
import { siteLink } from '../views/links.ts';

/** Everything may be read; the sitemap tells what there is. */
export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(siteLink('/sitemap.xml'), site).href}\n`);
}

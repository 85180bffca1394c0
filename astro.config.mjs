import { join } from 'node:path';
import { publisher } from './src/astro/integration.ts';
import { readSettings } from './src/astro/settings.ts';
import { makeSite } from './src/astro/site.ts';
import { siteConfig } from './src/astro/site-config.ts';
import { loadList } from './src/astro/load-list.ts';
import { readContent } from './src/source/read.ts';

// For commands of Astro's own, such as `astro check`: they get the content as it lies there, unchecked, and no PDF.
// `npm run build` and `npm run dev` hand over what they have read, checked and printed themselves.
const settings = readSettings();
const folder = join(import.meta.dirname, 'content');
/** @type {Promise<import('./src/astro/site.ts').Site> | undefined} */
let site;

async function readSite() {
  return makeSite({ loaded: loadList(await readContent(folder)), folder, printed: null }, settings);
}

/** @type {import('astro').AstroUserConfig} */
export default {
  ...siteConfig(settings),
  integrations: [publisher(settings.base, () => (site ??= readSite())).integration],
};

import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { media } from './src/astro/media.ts';
import { readSettings } from './src/astro/settings.ts';

const settings = readSettings(import.meta.dirname);

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  // No inline scripts or styles: the site runs under a policy that forbids them.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The package keeps its licence out of its exports, and the site has to carry that along.
    resolve: {
      alias: [
        {
          find: /^pagefind-licence/,
          replacement: join(import.meta.dirname, 'node_modules/pagefind/LICENSE/LICENSE'),
        },
      ],
    },
  },
  // Editors get help with front matter from the Astro extension.
  experimental: { contentIntellisense: true },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [media(settings)],
});

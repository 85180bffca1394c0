import type { AstroUserConfig } from 'astro';
import type { Settings } from './settings.ts';

/** Modules of views that the box of a mark and the page for writing both load. */
const forViews = /\/src\/zienswijze\/(?!browser\/main)|\/view-limits\.ts$|\/node_modules\/idb\//;

/** How Astro makes the pages, whoever asks for them: a build, the development server, or a command of Astro's own. */
export function siteConfig({ site, base }: Pick<Settings, 'site' | 'base'>): AstroUserConfig {
  return {
    site,
    base,
    trailingSlash: 'always',
    // No inline scripts or styles: the site runs under a policy that forbids them.
    build: { inlineStylesheets: 'never', format: 'directory' },
    vite: {
      build: {
        assetsInlineLimit: 0,
        // What makes a Word file or a PDF in the browser is large, and loaded by none but who asks for one.
        chunkSizeWarningLimit: 1500,
      },
      // What scripts share is little: in files of its own, each would cost a request and more bytes than it has.
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    // What a reader's view needs is loaded by none but who writes one.
                    { name: 'zienswijze', test: forViews, minShareCount: 2 },
                    { name: 'gedeeld', minShareCount: 2, maxModuleSize: 2000 },
                  ],
                },
              },
            },
          },
        },
      },
    },
    // Editors get help with front matter from the Astro extension.
    experimental: { contentIntellisense: true },
    compressHTML: true,
    devToolbar: { enabled: false },
  };
}

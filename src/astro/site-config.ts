import type { AstroUserConfig } from 'astro';
import type { Settings } from './settings.ts';

/** Modules of views that the box of a mark and the page for writing both load. */
const forViews = /\/src\/zienswijze\/(?!browser\/main)|\/view-limits\.ts$|\/node_modules\/idb\//;

/** The script of every page, and that of the search page. */
const everyPage = '/layouts/Base.astro?';
const searchPage = '/pages/zoeken.astro?';

/** Whether a script loads a module at once. */
function isLoadedBy(script: string, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.includes(script)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (
    graph.getModuleInfo(id)?.importers.some((importer) => isLoadedBy(script, importer, graph, seen)) ?? false
  );
}

/** What Vite's bundler knows of all modules. */
interface Graph {
  getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

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
                    // What every page loads waits for nothing of what is loaded when somebody asks for it.
                    {
                      name: (id, graph) => (isLoadedBy(everyPage, id, graph) ? 'gedeeld' : null),
                      minShareCount: 2,
                    },
                    // A first search loads nothing but what it needs, though some of that serves rarer ones too.
                    {
                      name: (id, graph) => (isLoadedBy(searchPage, id, graph) ? 'zoeken' : null),
                    },
                    { name: 'later', minShareCount: 2, maxModuleSize: 2000 },
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

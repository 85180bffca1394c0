import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Vite's own module, through which all scripts import what they load later. */
const helper = '\0vite/preload-helper.js';

/**
 * Imports what scripts load later as it is. Vite has it accompanied by links that fetch its parts and its style sheets at
 * once: a kilobyte on every page, for parts that are small and styles that come with `withStyle`.
 */
export function plainImports(): Plugin {
  return {
    name: 'inzage:plain-imports',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    // Nor does it name those parts.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}

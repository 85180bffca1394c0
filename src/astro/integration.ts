import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { answer } from './answer.ts';
import { handover } from './handover.ts';
import type { Handover } from './handover.ts';
import { ownCopies } from './own-copies.ts';
import { plainImports } from './plain-imports.ts';
import type { Site } from './site.ts';

type Plugins = NonNullable<ViteUserConfig['plugins']>;

/** What brings a site to Astro. */
export interface Publisher extends Pick<Handover, 'renew'> {
  readonly integration: AstroIntegration;
}

/**
 * Brings the site to Astro: pages and content collections read it, and in development its files are answered with beside
 * the pages.
 *
 * @param base - path below which the site stands: begins and ends with a slash
 * @param current - the site as it is; its files are asked for anew at every request
 * @param waiting - whether the content collections wait for it, as they must in a build
 */
export function publisher(base: string, current: () => Promise<Site>, waiting = true): Publisher {
  const { plugin, renew } = handover(current, waiting);
  return {
    renew,
    integration: {
      name: 'inzage',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({
            vite: { plugins: [plugin, ...codePlugins()] },
          });
        },
        'astro:server:setup': ({ server }) => {
          server.middlewares.use(answer(base, async () => (await current()).files));
        },
      },
    },
  };
}

/** What says how the code of pages becomes files, whatever list they show. */
export function codePlugins(): Plugins {
  return [ownCopies(fileURLToPath(new URL('..', import.meta.url))), plainImports()];
}

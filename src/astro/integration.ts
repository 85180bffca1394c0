import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answer } from './answer.ts';
import { handover } from './handover.ts';
import type { Site } from './site.ts';

/**
 * Brings the site to Astro: pages and content collections read it, and its files stand beside the pages, written by a
 * build and answered with in development.
 *
 * @param base - path below which the site stands: begins and ends with a slash
 * @param current - the site as it is; asked for anew whenever it is needed
 */
export function publisher(base: string, current: () => Promise<Site>): AstroIntegration {
  return {
    name: 'inzage',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [handover(current)] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(answer(base, async () => (await current()).files));
      },
      'astro:build:done': async ({ dir }) => {
        for (const { path, content } of (await current()).files) {
          const target = join(fileURLToPath(dir), path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
      },
    },
  };
}

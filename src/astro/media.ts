import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mediaTypeOf } from '../source/images/kinds.ts';
import { load } from '../source/load.ts';
import { readContent } from '../source/read.ts';
import { pathOf } from './request-path.ts';
import type { Settings } from './settings.ts';

/**
 * Brings the images that the list shows to `/media/<path>`: as files in a build, from disk in development. Nothing else
 * of the content folder can be asked for, and no image that was refused.
 */
export function media({ content, base }: Settings): AstroIntegration {
  const images = async (): Promise<ReadonlyMap<string, Uint8Array>> =>
    load(await readContent(content)).images;
  return {
    name: 'inzage-media',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}media/`, (request, response, next) => {
          const path = pathOf(request.url ?? '')?.slice(1) ?? '';
          images().then((found) => {
            const bytes = found.get(path);
            if (bytes === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', mediaTypeOf(path));
            response.end(bytes);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [path, bytes] of await images()) {
          const target = join(fileURLToPath(dir), 'media', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, bytes);
        }
      },
    },
  };
}

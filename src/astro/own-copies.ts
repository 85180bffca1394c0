import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Where the script of the search page stands, below `src/`. */
const own = 'search/browser/';

/** Marks the copies. */
const copy = 'eigen';

/**
 * Keeps the script of the search page in one file. What it shares with the overview would be two more, which a first
 * search then waits for; a copy of it is 1 kB.
 */
export function ownCopies(source: string): Plugin {
  const isBelow = (path: string, folder: string): boolean => path.startsWith(join(source, folder));
  return {
    name: 'inzage:own-copies',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    async resolveId(id, importer, options) {
      if (importer === undefined) return null;
      const [from = '', mark] = importer.split('?');
      if (mark !== copy && !isBelow(from, own)) return null;
      const found = await this.resolve(id, from, { ...options, skipSelf: true });
      const isOther = found?.id.endsWith('.ts') === true && isBelow(found.id, '') && !isBelow(found.id, own);
      return isOther ? { ...found, id: `${found.id}?${copy}` } : null;
    },
  };
}

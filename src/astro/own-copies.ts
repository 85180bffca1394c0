import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Where the scripts stand that are kept in one file each, below `src/`, with the mark of their copies: the innermost first. */
const own = [
  { folder: 'search/browser/completions/', mark: 'eigen-voorstellen' },
  { folder: 'search/browser/', mark: 'eigen' },
] as const;

/**
 * Keeps the script of the search page in one file, and what completes a query in another. What they share with each other
 * and with the overview would be some more, which a first search then waits for; a copy of it is 1 to 3 kB.
 */
export function ownCopies(source: string): Plugin {
  const isBelow = (path: string, folder: string): boolean => path.startsWith(join(source, folder));
  const scriptOf = (path: string): (typeof own)[number] | undefined =>
    own.find(({ folder }) => isBelow(path, folder));
  return {
    name: 'inzage:own-copies',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    async resolveId(id, importer, options) {
      if (importer === undefined) return null;
      const [from = '', mark] = importer.split('?');
      const script = own.find((one) => one.mark === mark) ?? scriptOf(from);
      if (script === undefined) return null;
      const found = await this.resolve(id, from, { ...options, skipSelf: true });
      const isOther =
        found?.id.endsWith('.ts') === true && isBelow(found.id, '') && scriptOf(found.id) !== script;
      return isOther ? { ...found, id: `${found.id}?${script.mark}` } : null;
    },
  };
}

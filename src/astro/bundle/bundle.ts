import { keptBelow } from '../kept-folder.ts';
import type { KeptFrom } from '../kept.ts';
import { codeOfPages } from './code.ts';
import type { BundleOptions } from './make-bundle.ts';

interface Kept extends BundleOptions {
  /** Where it is kept; left out, where all that can be made again is. */
  readonly place?: string | undefined;
}

/**
 * What makes pages of any list: the pages as modules, and the scripts, styles and fonts that go with them. It is made of
 * the publisher's code alone, save for which letters its fonts have and where the site will stand, so that a build after
 * an edit finds it as it was made before.
 *
 * @returns a folder with `pages/` and `client/`; not to be written to
 * @throws what Astro throws
 */
export async function pagesBundle(options: Kept): Promise<string> {
  const { root, settings, characters, place } = options;
  const from: KeptFrom = {
    code: await codeOfPages(root),
    inputs: [root, settings.site, settings.base, characters],
  };
  const make = async (folder: string): Promise<void> => {
    // Astro and its bundler take a second to load, which a build that finds all this need not wait for.
    const { makeBundle } = await import('./make-bundle.ts');
    await makeBundle(options, folder);
  };
  return keptBelow('paginas', from, make, place);
}

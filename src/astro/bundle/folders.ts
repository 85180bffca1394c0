import { join } from 'node:path';

/** What stands where in a bundle. */
interface BundleFolders {
  /** The pages, as modules that render them. */
  readonly pages: string;
  /** What goes with them as it is: scripts, styles, fonts. */
  readonly client: string;
}

export function bundleFolders(bundle: string): BundleFolders {
  return { pages: join(bundle, 'pages'), client: join(bundle, 'client') };
}

/** The real site as the tests of pages read it: in memory. */
import { realEdition, realSite, siteElsewhere } from '../edition.ts';
import { readBuilt } from './build.ts';
import type { BuiltSite } from './build.ts';

/** The site of `content/`. */
export async function realPages(): Promise<BuiltSite> {
  const [{ pageMap }, { folder, loaded }] = await Promise.all([realEdition(), realSite()]);
  return readBuilt(folder, loaded, pageMap);
}

/** The same for a folder of its server, and which folder that is. */
export async function realPagesBelow(): Promise<BuiltSite & { readonly base: string }> {
  const [{ pageMap }, { folder, loaded, base }] = await Promise.all([realEdition(), siteElsewhere()]);
  return { ...(await readBuilt(folder, loaded, pageMap)), base };
}

import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import type { AstroInlineConfig } from 'astro';
import { cacheFolder } from '../machine/cache-folder.ts';
import { isFault } from '../machine/faults.ts';
import { makeOwnFolder } from '../machine/own-folder.ts';
import { hyphenateSite } from './hyphens/hyphenate-site.ts';
import { publisher } from './integration.ts';
import type { Settings } from './settings.ts';
import { makeSite } from './site.ts';
import type { SiteSource } from './site.ts';
import { siteConfig } from './site-config.ts';
import { shownCharacters, siteFonts } from './site-fonts.ts';

export interface SiteOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder the site is written to; what is in it is replaced. */
  readonly outDir: string;
  readonly settings: Pick<Settings, 'site' | 'base'>;
  readonly source: SiteSource;
  readonly logLevel?: AstroInlineConfig['logLevel'];
}

/** Builds the site: its pages and all other files. Builds may run at the same time. */
export async function buildSite(options: SiteOptions): Promise<void> {
  const { root, outDir, settings, source, logLevel = 'warn' } = options;
  // Astro reads this from the environment and nowhere else.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Only in a folder below the working directory does it keep its chunks to itself: all other builds share one.
  const own = await makeOwnFolder(join(cacheFolder(), 'site-'));
  const before = process.cwd();
  process.chdir(root);
  try {
    const site = join(own, 'site');
    const config = siteConfig(settings);
    const made = makeSite(source, settings);
    const fonts = await siteFonts(shownCharacters(made.pages), join(own, 'fonts'));
    await build({
      ...config,
      root,
      outDir: site,
      logLevel,
      configFile: false,
      // Both keep theirs beside the packages otherwise, where not every user may write.
      cacheDir: join(own, 'cache'),
      vite: { ...config.vite, cacheDir: join(own, 'vite'), resolve: { alias: fonts } },
      integrations: [publisher(settings.base, () => Promise.resolve(made)).integration],
    });
    await hyphenateSite(site, new Set(made.files.map(({ path }) => path)));
    await moveFolder(site, outDir);
  } finally {
    process.chdir(before);
    await rm(own, { recursive: true, force: true });
  }
}

/** Moves a folder, to another disk if need be. */
async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!isFault(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Content } from '../export/files.ts';
import { cacheFolder } from '../machine/cache-folder.ts';
import { isFault } from '../machine/faults.ts';
import { makeOwnFolder } from '../machine/own-folder.ts';
import { pagesBundle } from './bundle/bundle.ts';
import { bundleFolders } from './bundle/folders.ts';
import { renderPages } from './bundle/render-pages.ts';
import { hyphenatePages } from './hyphens/hyphenate-pages.ts';
import type { Settings } from './settings.ts';
import { makeSite } from './site.ts';
import type { SiteSource } from './site.ts';
import { shownCharacters } from './site-fonts.ts';

export interface SiteOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder the site is written to; what is in it is replaced. */
  readonly outDir: string;
  readonly settings: Pick<Settings, 'site' | 'base'>;
  readonly source: SiteSource;
  readonly logLevel?: NonNullable<AstroInlineConfig['logLevel']>;
  /** Where what any list's pages are made with is kept; left out, where all that can be made again is. */
  readonly place?: string;
}

/** Builds the site: its pages and all other files. Builds may run at the same time. */
export async function buildSite(options: SiteOptions): Promise<void> {
  const { root, outDir, settings, source, logLevel = 'warn', place } = options;
  const own = await makeOwnFolder(join(cacheFolder(), 'site-'));
  try {
    const folder = join(own, 'site');
    const site = makeSite(source, settings);
    const characters = shownCharacters(site.pages);
    const renderFrom = async (kept: string | undefined): Promise<ReadonlyMap<string, string>> => {
      const bundle = await pagesBundle({ root, settings, characters, logLevel, place: kept });
      await cp(bundleFolders(bundle).client, folder, { recursive: true });
      return renderPages(bundle, site, settings, own);
    };
    const pages = await renderFrom(place).catch(async (error: unknown) => {
      // Another build may clear away what is kept, just as this one takes it up: here nobody comes.
      if (!isFault(error, 'ENOENT') && !isFault(error, 'ERR_MODULE_NOT_FOUND')) throw error;
      return renderFrom(join(own, 'gemaakt'));
    });
    for (const [path, content] of hyphenatePages(pages)) await write(join(folder, path), content);
    for (const { path, make } of site.files) await write(join(folder, path), await make());
    await moveFolder(folder, outDir);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function write(path: string, content: Content): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
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

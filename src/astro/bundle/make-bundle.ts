import { realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import type { AstroInlineConfig, AstroIntegration, ViteUserConfig } from 'astro';
import { cacheFolder } from '../../machine/cache-folder.ts';
import { makeOwnFolder } from '../../machine/own-folder.ts';
import { laterHandover } from '../handover.ts';
import { codePlugins } from '../integration.ts';
import type { Settings } from '../settings.ts';
import { siteConfig } from '../site-config.ts';
import { siteFonts } from '../site-fonts.ts';
import { isCodeOfPages } from './code.ts';
import { bundleFolders } from './folders.ts';

export interface BundleOptions {
  /** Folder of the repository. */
  readonly root: string;
  readonly settings: Pick<Settings, 'site' | 'base'>;
  /** Of the fonts that go with the pages. */
  readonly characters: string;
  readonly logLevel: NonNullable<AstroInlineConfig['logLevel']>;
}

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Types of collections are for editors, and no page reads them: they take two seconds. Not among the options it tells. */
const withoutTypes: object = { sync: false };

let last: Promise<void> = Promise.resolve();

/** Has Astro make what pages are made with, and no page; one after the other, for all of a process have one environment. */
export async function makeBundle(options: BundleOptions, folder: string): Promise<void> {
  const made = last.then(() => makeNow(options, folder));
  last = made.catch(() => undefined);
  await made;
}

async function makeNow(
  { root, settings, characters, logLevel }: BundleOptions,
  folder: string,
): Promise<void> {
  // Astro reads this from the environment and nowhere else.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const environment = process.env.NODE_ENV;
  // Pages of a build are for readers, whatever the environment says: only those carry their policy.
  process.env.NODE_ENV = 'production';
  // Only in a folder below the working directory does it keep its chunks to itself: all other builds share one.
  const own = await makeOwnFolder(join(cacheFolder(), 'site-'));
  const before = process.cwd();
  process.chdir(root);
  try {
    const site = join(own, 'site');
    const config = siteConfig(settings);
    const fonts = await siteFonts(characters, join(own, 'fonts'));
    await build(
      {
        ...config,
        root,
        outDir: site,
        logLevel,
        configFile: false,
        // Both keep theirs beside the packages otherwise, where not every user may write.
        cacheDir: join(own, 'cache'),
        vite: { ...config.vite, cacheDir: join(own, 'vite'), resolve: { alias: fonts } },
        integrations: [bundler(root, folder, await realpath(own))],
      },
      withoutTypes,
    );
    await rename(site, bundleFolders(folder).client);
  } finally {
    process.chdir(before);
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
    await rm(own, { recursive: true, force: true });
  }
}

/** Takes the pages where Astro would render them. */
function bundler(root: string, folder: string, own: string): AstroIntegration {
  const { pages } = bundleFolders(folder);
  let compiled = '';
  const watch: Plugin = {
    name: 'inzage:bundle',
    applyToEnvironment: ({ name }) => name === 'prerender' || name === 'client',
    generateBundle() {
      const strange = [...this.getModuleIds()].filter((id) => !isCodeOfPages(id, root, own));
      if (strange.length > 0)
        throw new Error(`pages are made of what nobody looks at: ${strange.join(', ')}`);
    },
    writeBundle({ dir = '' }) {
      if (this.environment.name === 'prerender') compiled = dir;
    },
  };
  return {
    name: 'inzage-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [laterHandover(), ...codePlugins(), watch] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'inzage-bundle',
          setup: () => rename(compiled, pages),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('no page is rendered here')),
        });
      },
    },
  };
}

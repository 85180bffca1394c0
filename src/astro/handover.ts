import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { fileSchemas } from '../source/records.ts';
import type { Site } from './site.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** What is handed over: the site that pages and loaders read, and whom to tell when another takes its place. */
interface Handed {
  /** Null until there is one. */
  site: Site | null;
  readonly listeners: Set<() => void>;
  readonly schemas: typeof fileSchemas;
}

/** The only way from the publisher into the modules that Astro evaluates, which share with it nothing but this. */
interface Shared {
  inzage?: Map<string, Handed>;
}

/** What pages and loaders import, in the code of the module: `handed` is what was handed over. */
const modules = new Map([
  [
    'inzage:pages',
    'export const pages = () => handed.site.pages; export const onRenewed = (listener) => { handed.listeners.add(listener); };',
  ],
  [
    'inzage:entries',
    // Evaluated by Node.js already: for Vite to do it again takes a second of every start.
    'export const { schemas } = handed; export const entries = () => handed.site?.entries ?? {};',
  ],
]);

/** Vite's mark of a module that is no file. */
const mark = '\0';

/** What was handed over so far, by the name of each run of Astro, or the folder of what it made. */
function everything(): Map<string, Handed> {
  return ((globalThis as Shared).inzage ??= new Map());
}

/** Gives pages and loaders their modules. */
function modulesPlugin(handed: (id: string) => Promise<string>): Plugin {
  return {
    name: 'inzage-handover',
    resolveId: (id) => (modules.has(id) ? mark + id : undefined),
    load: async (id) => {
      const code = modules.get(id.replace(mark, ''));
      return code === undefined ? undefined : `const handed = ${await handed(id)};\n${code}`;
    },
  };
}

/** A way over for one run of Astro: several may be at work in one process. */
export interface Handover {
  readonly plugin: Plugin;
  /** Puts another site in the place of the one that is shown. */
  readonly renew: (site: Site) => void;
}

/**
 * Hands a site over to whoever imports it.
 *
 * @param first - the site to begin with; asked for when the first module wants it
 * @param waiting - whether the content collections wait for it too; without, they are empty till they are loaded anew
 */
export function handover(first: () => Promise<Site>, waiting: boolean): Handover {
  const all = everything();
  const name = String(all.size + 1);
  const handed: Handed = { site: null, listeners: new Set(), schemas: fileSchemas };
  all.set(name, handed);
  return {
    plugin: modulesPlugin(async (id) => {
      if (waiting || id.endsWith(':pages')) {
        const site = await first();
        handed.site ??= site;
      }
      return `globalThis.inzage.get(${JSON.stringify(name)})`;
    }),
    renew: (site) => {
      handed.site = site;
      for (const listener of handed.listeners) listener();
    },
  };
}

/** For modules that are kept: they take what was handed over to the folder that they lie in. */
export function laterHandover(): Plugin {
  return modulesPlugin(() =>
    Promise.resolve('[...globalThis.inzage].find(([folder]) => import.meta.url.startsWith(folder))[1]'),
  );
}

/**
 * Hands a site over to modules that are kept, before they are loaded.
 *
 * @param folder - that they lie in
 * @returns what takes it back
 */
export function handOver(folder: string, site: Site): () => void {
  const name = pathToFileURL(`${realpathSync(folder)}${sep}`).href;
  everything().set(name, { site, listeners: new Set(), schemas: fileSchemas });
  return () => everything().delete(name);
}

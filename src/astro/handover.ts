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
  const all = ((globalThis as Shared).inzage ??= new Map());
  const name = String(all.size + 1);
  const handed: Handed = { site: null, listeners: new Set(), schemas: fileSchemas };
  all.set(name, handed);
  return {
    plugin: {
      name: 'inzage-handover',
      resolveId: (id) => (modules.has(id) ? mark + id : undefined),
      load: async (id) => {
        const code = modules.get(id.replace(mark, ''));
        if (code === undefined) return;
        if (waiting || id.endsWith(':pages')) {
          const site = await first();
          handed.site ??= site;
        }
        return `const handed = globalThis.inzage.get(${JSON.stringify(name)});\n${code}`;
      },
    },
    renew: (site) => {
      handed.site = site;
      for (const listener of handed.listeners) listener();
    },
  };
}

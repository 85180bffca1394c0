import type { HookParameters, ViteUserConfig } from 'astro';
import type { Site } from './site.ts';

type Server = HookParameters<'astro:server:setup'>['server'];
type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** What pages and loaders import: the only way from the publisher into the modules that Astro evaluates. */
const modules = new Map<string, (site: Site) => unknown>([
  ['inzage:pages', ({ pages }) => pages],
  ['inzage:entries', ({ entries }) => entries],
]);

/** Vite's mark of a module that is no file. */
const mark = '\0';

/** Hands the site to whoever imports it, as JSON: an object of ours cannot be shared with modules of Vite's. */
export function handover(current: () => Promise<Site>): Plugin {
  return {
    name: 'inzage-handover',
    resolveId: (id) => (modules.has(id) ? mark + id : undefined),
    load: async (id) => {
      const part = modules.get(id.replace(mark, ''));
      if (part === undefined) return;
      const json = JSON.stringify(part(await current()));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}

/** Has Vite evaluate anew what was handed over, and all that imports it: nothing of the site before is kept. */
export function handOverAnew({ environments }: Server): void {
  for (const environment of Object.values(environments)) {
    const { moduleGraph } = environment;
    for (const id of modules.keys()) {
      const module = moduleGraph.getModuleById(mark + id);
      if (module) moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    }
    // Astro keeps the paths and properties that a page gave until it hears this.
    environment.hot.send('astro:content-changed', {});
  }
}

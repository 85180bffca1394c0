import type { Loader } from 'astro/loaders';
import { catalogue } from '../check/catalogue.ts';
import { ruleHelp } from '../check/rule-help.ts';

/** Makes the loader of the rules, with the help that comes from their examples, for the editors' page. */
export function ruleLoader(): Loader {
  return {
    name: 'inzage-regels',
    load: ({ store }) => {
      store.clear();
      for (const rule of catalogue) store.set({ id: rule.code, data: { ...ruleHelp(rule) } });
      return Promise.resolve();
    },
  };
}

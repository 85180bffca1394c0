import type { ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';
import { askEvent, standEvent, versionTiming } from './page/versions.ts';
import type { Stand } from './stand.ts';

/** Milliseconds in which Astro, after it says to be done, still writes the content collections and tells pages of it. */
const aftermath = 3000;

/** The pages that somebody has open. */
export interface OpenPages {
  /** Puts on each response which version of the site it is made of. */
  readonly mark: (request: unknown, response: ServerResponse, next: () => void) => void;
  /** Tells all pages how the content stands; they get the newest version themselves. */
  readonly tell: () => void;
  /** Does work after which Astro would have every page load anew, and has none do so. */
  readonly quietly: (work: () => Promise<unknown>) => Promise<void>;
}

/**
 * Keeps in touch with the pages that somebody has open.
 *
 * @param stand - gives how the content stands at that moment
 */
export function openPages(
  { environments }: HookParameters<'astro:server:setup'>['server'],
  stand: () => Stand,
): OpenPages {
  const { hot } = environments.client;
  let quiet = 0;
  const send: (...args: unknown[]) => void = hot.send.bind(hot);
  hot.send = (...args: unknown[]): void => {
    if (quiet === 0 || !isReload(args[0])) send(...args);
  };
  hot.on(askEvent, (_, page) => {
    page.send(standEvent, stand());
  });
  return {
    mark: (_request, response, next) => {
      response.setHeader('Server-Timing', `${versionTiming};desc="${stand().version}"`);
      next();
    },
    tell: () => {
      // Astro keeps the paths and properties that a page gave until it hears this.
      for (const environment of Object.values(environments))
        environment.hot.send('astro:content-changed', {});
      hot.send(standEvent, stand());
    },
    quietly: async (work) => {
      quiet += 1;
      try {
        await work();
      } finally {
        setTimeout(() => (quiet -= 1), aftermath).unref();
      }
    },
  };
}

function isReload(payload: unknown): boolean {
  return (
    typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'full-reload'
  );
}

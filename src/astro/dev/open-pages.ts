import type { ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';
import { askEvent, standEvent, versionTiming } from './page/versions.ts';
import type { Stand } from './stand.ts';

/** The pages that somebody has open. */
export interface OpenPages {
  /** Puts on each response which version of the site it is made of. */
  readonly mark: (request: unknown, response: ServerResponse, next: () => void) => void;
  /** Tells all pages how the content stands; they get the newest version themselves. */
  readonly tell: () => void;
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
  const send: (...args: unknown[]) => void = hot.send.bind(hot);
  // Astro has all pages load anew when it has written the content collections, of which no page is made; when that is,
  // it does not say. Edits of code are told without a path.
  hot.send = (...args: unknown[]): void => {
    if (!isReloadOfAll(args[0])) send(...args);
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
  };
}

function isReloadOfAll(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null) return false;
  const { type, path } = payload as { readonly type?: unknown; readonly path?: unknown };
  return type === 'full-reload' && path === '*';
}

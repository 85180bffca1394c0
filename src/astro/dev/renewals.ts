import type { HookParameters } from 'astro';

/** Name under which a response tells, in its header `Server-Timing`, of which content its page was made. */
export const contentTiming = 'inhoud';

/** Event by which a page tells the server what that header said. */
export const pageShown = 'inzage:getoond';

/**
 * Counts how often the content was renewed, and has a page that missed the last time load anew: while a page is
 * loading, nothing that the server sends reaches it.
 *
 * @returns counts one more
 */
export function countRenewals(server: HookParameters<'astro:server:setup'>['server']): () => void {
  let renewals = 0;
  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${contentTiming};desc="${renewals}"`);
    next();
  });
  server.environments.client.hot.on(pageShown, (shown: unknown, page) => {
    if (shown !== String(renewals)) page.send({ type: 'full-reload' });
  });
  return () => {
    renewals += 1;
  };
}

import type { HookParameters } from 'astro';

/** Name under which a response tells, in its header `Server-Timing`, of which content its page was made. */
export const contentTiming = 'inhoud';

/** Event by which a page tells the server what that header said. */
export const pageShown = 'inzage:getoond';

/**
 * Has a page load anew that missed being told so: what the server sends while a page is loading does not reach it. What
 * counts is the telling, not the renewal of the content: Astro may write that a while after it says to be done, and
 * tells pages then.
 */
export function repeatReloads(server: HookParameters<'astro:server:setup'>['server']): void {
  const { hot } = server.environments.client;
  let reloads = 0;
  const send: (...args: unknown[]) => void = hot.send.bind(hot);
  hot.send = (...args: unknown[]): void => {
    if (isReload(args[0])) reloads += 1;
    send(...args);
  };
  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${contentTiming};desc="${reloads}"`);
    next();
  });
  hot.on(pageShown, (shown: unknown, page) => {
    if (shown !== String(reloads)) page.send({ type: 'full-reload' });
  });
}

function isReload(payload: unknown): boolean {
  return (
    typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'full-reload'
  );
}

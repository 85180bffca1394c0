import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOf, withSlash } from '../request-path.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Addresses of Vite's own, which it may spell as it likes. */
const internal = /^(?:@|__|node_modules\/)/;

/** A file; the number of a category has a dot as well, and at most one letter after it. */
const file = /\.[a-z]\w+$/i;

/**
 * Answers for addresses that are no page's, as the published site does, before Vite and Astro see them: they show a
 * stack trace for a malformed one, and a page in English for one outside the site or without its slash.
 *
 * @param base - path below which the site stands: begins and ends with a slash
 */
export function tidyAddresses(base: string): Middleware {
  return (request, response, next) => {
    const target = request.url ?? '';
    const path = pathOf(target);
    if (path === null || !`${path}/`.startsWith(base)) {
      // The page of Astro's that is found at no address but this.
      request.url = `${base}404/`;
      next();
    } else if (path.endsWith('/') || file.test(path) || internal.test(path.slice(base.length))) next();
    else response.writeHead(307, { location: withSlash(target) }).end();
  };
}

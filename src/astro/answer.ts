import type { IncomingMessage, ServerResponse } from 'node:http';
import { editionsPath } from '../addresses.ts';
import type { OutputFile } from './output-files.ts';
import { pathOf } from './request-path.ts';

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Answers requests with files of the site; what is none goes on to who answers next.
 *
 * @param base - path below which the site stands: begins and ends with a slash
 * @param filesFor - gives the files among which that of a path, counted from the home page, is if it is anywhere
 */
export function answer(base: string, filesFor: (path: string) => Promise<readonly OutputFile[]>): Middleware {
  return (request, response, next) => {
    const path = pathOf(request.url ?? '');
    const wanted = path?.startsWith(base) === true ? fileAt(path.slice(base.length)) : null;
    // A page of Astro's is no file, and need not wait for the list of them.
    if (wanted === null) {
      next();
      return;
    }
    const give = async (): Promise<void> => {
      const file = (await filesFor(wanted)).find((one) => one.path === wanted);
      if (file === undefined) next();
      else response.setHeader('Content-Type', file.type).end(await file.make());
    };
    give().catch(next);
  };
}

/** Below it each folder is an earlier edition, whose pages are files. */
const editionsFolder = editionsPath.slice(1);

function fileAt(path: string): string | null {
  if (path !== '' && !path.endsWith('/')) return path;
  return path.startsWith(editionsFolder) && path !== editionsFolder ? `${path}index.html` : null;
}

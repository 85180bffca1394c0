import type { IncomingMessage, ServerResponse } from 'node:http';
import { reasonOf } from '../../machine/faults.ts';
import { mayBePdf } from '../../print/file-names.ts';
import { printEdition } from '../../print/print.ts';
import type { Edition } from '../../print/print.ts';
import type { Loaded } from '../../source/load.ts';
import { pathOf } from '../request-path.ts';
import { printedOf, writePrinted } from '../printed.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface PdfOptions {
  readonly base: string;
  /** File in which the pagination is left for the site. */
  readonly print: string;
  /** The content to print; null before the first reading. */
  readonly current: () => Loaded | null;
  /** Told how far the print is. */
  readonly say: (line: string) => void;
  /** Called when the pagination is there. */
  readonly printed: () => void;
}

/**
 * Gives the PDF at its own address, made when it is asked for. The same content is printed once: requests at
 * the same time wait for the same run, and later ones get its outcome.
 */
export function pdfMiddleware({ base, print, current, say, printed }: PdfOptions): Middleware {
  const runs = new WeakMap<Loaded, Promise<Edition>>();
  const run = async (loaded: Loaded): Promise<Edition> => {
    const edition = await printEdition(loaded, { log: say });
    await writePrinted(print, printedOf(edition));
    printed();
    return edition;
  };
  const share = (loaded: Loaded): Promise<Edition> => {
    const present = runs.get(loaded);
    if (present) return present;
    const fresh = run(loaded);
    runs.set(loaded, fresh);
    fresh.catch(() => runs.delete(loaded));
    return fresh;
  };
  return (request, response, next) => {
    const loaded = current();
    const path = pathOf(request.url ?? '');
    if (loaded === null || path === null || !mayBePdf(loaded.document.lijst, path.slice(base.length))) {
      next();
      return;
    }
    share(loaded).then(
      (edition) => {
        const wanted = [edition, ...edition.chapters].find(({ fileName }) => path === `${base}${fileName}`);
        if (!wanted) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/pdf');
        response.end(wanted.pdf);
      },
      (error: unknown) => {
        const message = `De PDF kon niet worden gemaakt. ${reasonOf(error)}`;
        say(message);
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(`${message}\n`);
      },
    );
  };
}

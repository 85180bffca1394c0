import type { IncomingMessage, ServerResponse } from 'node:http';
import { printEdition } from '../../print/print.ts';
import type { Loaded } from '../../source/load.ts';
import { pdfName, writePrinted } from '../printed.ts';

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
  const runs = new WeakMap<Loaded, Promise<Uint8Array>>();
  const run = async (loaded: Loaded): Promise<Uint8Array> => {
    const { pdf, pageMap } = await printEdition(loaded, { log: say });
    const fileName = pdfName(loaded.document.lijst);
    await writePrinted(print, { pageMap, pdf: { fileName, bytes: pdf.byteLength } });
    printed();
    return pdf;
  };
  const share = (loaded: Loaded): Promise<Uint8Array> => {
    const present = runs.get(loaded);
    if (present) return present;
    const fresh = run(loaded);
    runs.set(loaded, fresh);
    fresh.catch(() => runs.delete(loaded));
    return fresh;
  };
  return (request, response, next) => {
    const loaded = current();
    const path = decodeURI((request.url ?? '').replace(/\?.*$/, ''));
    if (loaded === null || path !== `${base}${pdfName(loaded.document.lijst)}`) {
      next();
      return;
    }
    share(loaded).then(
      (pdf) => {
        response.setHeader('Content-Type', 'application/pdf');
        response.end(pdf);
      },
      (error: unknown) => {
        const message = `De PDF kon niet worden gemaakt. ${error instanceof Error ? error.message : String(error)}`;
        say(message);
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(`${message}\n`);
      },
    );
  };
}

import { reasonOf } from '../../machine/faults.ts';
import { mayBePdf } from '../../print/file-names.ts';
import { printEdition } from '../../print/print.ts';
import type { Edition } from '../../print/print.ts';
import type { Loaded } from '../../source/load.ts';
import { answer } from '../answer.ts';
import type { Middleware } from '../answer.ts';
import { editionFiles } from '../output-files.ts';
import type { OutputFile } from '../output-files.ts';

interface PdfOptions {
  readonly base: string;
  /** The content to print. */
  readonly current: () => Loaded;
  /** Told how far the print is. */
  readonly say: (line: string) => void;
  /** Given the print and what it is of, before the PDF is given. */
  readonly printed: (edition: Edition, of: Loaded) => Promise<void>;
}

/**
 * Gives the PDF at its own address, made when it is asked for. The same content is printed once: requests at
 * the same time wait for the same run, and later ones get its outcome.
 */
export function pdfMiddleware({ base, current, say, printed }: PdfOptions): Middleware {
  const runs = new WeakMap<Loaded, Promise<OutputFile[]>>();
  const run = async (loaded: Loaded): Promise<OutputFile[]> => {
    const edition = await printEdition(loaded, { log: say });
    await printed(edition, loaded);
    return editionFiles(edition);
  };
  const share = (loaded: Loaded): Promise<OutputFile[]> => {
    const present = runs.get(loaded);
    if (present) return present;
    const fresh = run(loaded);
    runs.set(loaded, fresh);
    fresh.catch(() => runs.delete(loaded));
    return fresh;
  };
  const give = answer(base, async (path) => {
    const loaded = current();
    if (!mayBePdf(loaded.document.lijst, path)) return [];
    return share(loaded);
  });
  return (request, response, next) => {
    give(request, response, (error) => {
      if (error === undefined) {
        next();
        return;
      }
      const message = `De PDF kon niet worden gemaakt. ${reasonOf(error)}`;
      say(message);
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(`${message}\n`);
    });
  };
}

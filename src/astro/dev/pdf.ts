import { reasonOf } from '../../machine/faults.ts';
import { mayBePdf } from '../../print/file-names.ts';
import type { Edition } from '../../print/print.ts';
import { answer } from '../answer.ts';
import type { Middleware } from '../answer.ts';
import { editionFiles } from '../output-files.ts';
import type { OutputFile } from '../output-files.ts';
import type { Content } from './reading/messages.ts';

interface PdfOptions {
  readonly base: string;
  /** The content to print. */
  readonly current: () => Content;
  /** Told how far the print is. */
  readonly say: (line: string) => void;
  /** Given the print and what it is of, before the PDF is given. */
  readonly printed: (edition: Edition, of: Content) => Promise<void>;
}

/**
 * Gives the PDF at its own address, made when it is asked for. The same content is printed once: requests at
 * the same time wait for the same run, and later ones get its outcome.
 */
export function pdfMiddleware({ base, current, say, printed }: PdfOptions): Middleware {
  const runs = new WeakMap<Content, Promise<OutputFile[]>>();
  const run = async (content: Content): Promise<OutputFile[]> => {
    // What prints takes long to load, and most editing goes without.
    const { printEdition } = await import('../../print/print.ts');
    const edition = await printEdition(content, { log: say });
    await printed(edition, content);
    return editionFiles(edition);
  };
  const share = (content: Content): Promise<OutputFile[]> => {
    const present = runs.get(content);
    if (present) return present;
    const fresh = run(content);
    runs.set(content, fresh);
    fresh.catch(() => runs.delete(content));
    return fresh;
  };
  const give = answer(base, async (path) => {
    const content = current();
    if (!mayBePdf(content.document.lijst, path)) return [];
    return share(content);
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

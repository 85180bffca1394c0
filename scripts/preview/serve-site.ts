import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from '../../src/astro/media-types.ts';
import { pathOf, withSlash } from '../../src/astro/request-path.ts';
import { headerPolicy } from '../../src/policy.ts';
import { findFile } from './find-file.ts';

export interface SiteOptions {
  /** The built site. */
  readonly folder: string;
  /** Path below which the site stands: begins and ends with a slash. */
  readonly base: string;
  /** Whether pages carry the policy in a header too, or as from a server that knows nothing of it. */
  readonly sendPolicy?: boolean;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Fonts, the PDF and the search index are compressed by themselves. */
const compressible = /^(?:text\/|application\/(?:json|ld\+json|xml)|image\/svg)/;

/**
 * Answers as the web server of a published site should: a folder asked for without its slash redirects, and for
 * whatever is not there, a malformed address included, there is the site's own page that says so.
 */
export function serveSite({ folder, base, sendPolicy = true }: SiteOptions): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      send(request, response, plain(405, 'Deze website kan alleen worden gelezen.'));
      return;
    }
    const target = request.url ?? '';
    const path = pathOf(target);
    const found = path === null ? null : await findFile(folder, base, path);
    if (found?.kind === 'folder') {
      response.writeHead(308, { location: withSlash(target) }).end();
      return;
    }
    const given = found === null ? await notFound(folder) : await fileAt(found.file);
    // A browser shows PDFs by a page of its own, which a policy would forbid its styles.
    if (sendPolicy && given.type.startsWith('text/html'))
      response.setHeader('content-security-policy', headerPolicy);
    send(request, response, given);
  };
  return (request, response) => {
    answer(request, response).catch(() => {
      send(request, response, plain(500, 'Het bestand kon niet worden gelezen.'));
    });
  };
}

async function fileAt(file: string): Promise<Answer> {
  return { status: 200, type: mediaTypeOf(file), body: await readFile(file) };
}

async function notFound(folder: string): Promise<Answer> {
  try {
    return { ...(await fileAt(join(folder, '404.html'))), status: 404 };
  } catch {
    return plain(404, 'Op dit adres staat niets.');
  }
}

function plain(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: Buffer.from(`${text}\n`) };
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Answer): void {
  response.setHeader('content-type', type);
  let sent = body;
  if (compressible.test(type)) {
    response.setHeader('vary', 'accept-encoding');
    if (/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
      sent = gzipSync(body);
      response.setHeader('content-encoding', 'gzip');
    }
  }
  response.writeHead(status, { 'content-length': sent.byteLength });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

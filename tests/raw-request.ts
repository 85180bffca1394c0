import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for an address exactly as it is written: `fetch` would tidy it first, and follow redirects. */
export function rawRequest(
  origin: string,
  path: string,
  options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, { ...options, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.once('error', reject).once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.once('error', reject).end();
  });
}

/** Addresses that no page can have. */
export const malformed: readonly string[] = [
  '/%',
  '/%E0%A4%A',
  '/%00',
  '/%0d%0aSet-Cookie:%20a',
  '//x',
  '//zoeken',
  '/zoeken//',
  '/zoeken%2f',
  '/..%2f..%2fpackage.json',
  '/../../package.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  `/${'a'.repeat(3000)}`,
  `/${'a/'.repeat(3000)}`,
];

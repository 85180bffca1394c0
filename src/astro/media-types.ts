import { extname } from 'node:path';
import { mediaTypeOf as imageTypeOf } from '../source/images/kinds.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.pdf': 'application/pdf',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/** The media type of a file, told by its name; what has no type of its own, as the search index, is bytes. */
export function mediaTypeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? imageTypeOf(path);
}

import { extname } from 'node:path';
import { listForms } from '../export/forms.ts';
import { mediaTypeOf as imageTypeOf } from '../source/images/kinds.ts';

const types: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(listForms).map(([path, { type }]) => [extname(path), type])),
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/vnd.iccprofile',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The media type of a file, told by its name; what has no type of its own, as the search index, is bytes. */
export function mediaTypeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? imageTypeOf(path);
}

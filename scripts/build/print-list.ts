import { printHtml, printParts } from '../../src/print/html/page.ts';
import type { Edition } from '../../src/print/print.ts';
import type { Loaded } from '../../src/source/load.ts';
import { printOnce } from './print-once.ts';
import type { PrintOnceOptions } from './print-once.ts';

/** The printed list, and the HTML it was printed from. */
export interface PrintedList {
  readonly edition: Edition;
  readonly html: string;
}

/**
 * Prints the list, unless it was printed last.
 *
 * @throws what `printOnce` throws
 */
export async function printList(options: Omit<PrintOnceOptions, 'parts'>): Promise<PrintedList> {
  const parts = printParts(options.loaded);
  const edition = await printOnce({ ...options, parts });
  return { edition, html: wholeOf(parts, options.loaded) };
}

/** The print HTML as one page; only a long list, which is printed in parts, has to be rendered anew for it. */
function wholeOf(parts: readonly string[], loaded: Loaded): string {
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : printHtml(loaded);
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import { pageListsIn } from './page-lists.ts';

/**
 * A place for the page number of something, filled in after the first pass. Until then it is as wide as most numbers of
 * a long list; where another width makes a line break elsewhere and that moves a page, there is one pass more.
 */
export function pageOf(id: string): Element {
  return h('span', { className: ['page-of'], dataPageOf: id }, '000');
}

/** The ids whose pages a page of HTML prints. */
export function pageNumbersIn(html: string): string[] {
  const single = [...html.matchAll(/ data-page-of="([^"]*)"/g)].map(([, id = '']) => id);
  return [...single, ...pageListsIn(html)];
}

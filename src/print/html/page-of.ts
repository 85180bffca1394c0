import type { Element } from 'hast';
import { h } from 'hastscript';

/**
 * A place for the page number of something, filled in after the first pass. Until then it is as wide as most numbers of
 * a long list; where another width makes a line break elsewhere and that moves a page, there is one pass more.
 */
export function pageOf(id: string): Element {
  return h('span', { className: ['page-of'], dataPageOf: id }, '000');
}

/** The ids whose page a page of HTML prints, in order. */
export function pageNumbersIn(html: string): string[] {
  return [...html.matchAll(/ data-page-of="([^"]*)"/g)].map(([, id = '']) => id);
}

/** The ids that a page of HTML has, in order. */
export function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

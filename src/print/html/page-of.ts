import type { Element } from 'hast';
import { h } from 'hastscript';

/** A place for the page number of something, filled in after the first pass. */
export function pageOf(id: string): Element {
  return h('span', { className: ['page-of'], dataPageOf: id }, '000');
}

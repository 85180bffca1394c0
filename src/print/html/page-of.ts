import type { Element } from 'hast';
import { h } from 'hastscript';

/** A place for the page number of something; wide enough for any number, so that filling it moves nothing. */
export function pageOf(id: string): Element {
  return h('span', { className: ['page-of'], dataPageOf: id }, '000');
}

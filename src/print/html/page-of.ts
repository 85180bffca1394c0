import type { Element } from 'hast';
import { h } from 'hastscript';
import { groupedRowsIn } from './going-on.ts';
import { mentionsIn } from './mentions.ts';
import { pageListsIn } from './page-lists.ts';

/** Digits that the page numbers of most of a long list have. */
const mostDigits = 3;

/**
 * A place for the page number of something, filled in after the first pass. Until then it is as wide as that is likely to
 * be; where another width makes a line break elsewhere and that moves a page, there is one pass more.
 *
 * @param digits - how many it is likely to have
 */
export function pageOf(id: string, digits = mostDigits): Element {
  return h('span', { className: ['page-of'], dataPageOf: id }, '0'.repeat(digits));
}

/** About so many blocks stand on a page, and so many headings on a page of the contents. */
const usual = { blocks: 11, headings: 45 };

/**
 * Guesses how many digits page numbers will have.
 *
 * @param blocks - what is printed, in order
 * @param headings - how many the contents list
 */
export function likelyDigits(blocks: readonly string[], headings: number): ReadonlyMap<string, number> {
  // Cover and colophon.
  const front = 2 + Math.ceil(headings / usual.headings);
  return new Map(
    blocks.map((id, index) => [id, String(front + 1 + Math.floor(index / usual.blocks)).length]),
  );
}

/** The ids whose pages have to be known for a page of HTML. */
export function pagesAskedIn(html: string): string[] {
  return [...pageNumbersIn(html), ...mentionsIn(html).map(({ at }) => at)];
}

/** The ids whose pages a page of HTML prints, or is laid out by. */
export function pageNumbersIn(html: string): string[] {
  const single = [...html.matchAll(/ data-page-of="([^"]*)"/g)].map(([, id = '']) => id);
  return [...single, ...pageListsIn(html), ...groupedRowsIn(html)];
}

/** The ids that a page of HTML has, in order. */
export function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

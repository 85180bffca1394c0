import { defined } from '../../diagnostics/defined.ts';
import { mentionsIn } from '../html/mentions.ts';
import { pageNumbersIn } from '../html/page-of.ts';
import { pagesBefore } from '../printed-pages.ts';
import type { Pass } from '../printed-pages.ts';
import { fillPageNumbers } from './fill-pages.ts';
import { printPage } from './print-page.ts';
import type { LaidOut } from './renderers.ts';
import { within } from './time-limits.ts';

/** What a part gets from the whole before it is printed. */
export interface Filling {
  /** The page numbers that the part waits for, by id. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Where it mentions a page on that page, by the ids of the places: the mentions are left out. */
  readonly leftOut: readonly string[];
  /** The number of its first page and of the last of all; null where it is all there is, and counts right by itself. */
  readonly count: { readonly first: number; readonly total: number } | null;
  /** Pages that it had in the last pass. */
  readonly pages: number;
}

/**
 * What one part gets.
 *
 * @param pass - the last one
 * @param last - what it got in the last pass that filled it. A mention that was put back is never left out again: leaving
 *   it out may move what it mentions to another page, and that without end
 */
export function fillPart(html: string, pass: Pass, index: number, last: Filling | null): Filling {
  const { parts, whole } = pass;
  const { pages, total } = whole;
  const here = mentionsIn(html).filter(({ at, of }) => pages.has(at) && pages.get(at) === pages.get(of));
  return {
    numbers: Object.fromEntries(
      pageNumbersIn(html).flatMap((id): [string, number][] => {
        const page = pages.get(id);
        return page === undefined ? [] : [[id, page]];
      }),
    ),
    leftOut: here.map(({ at }) => at).filter((at) => last === null || last.leftOut.includes(at)),
    count: parts.length > 1 ? { first: pagesBefore(parts, index) + 1, total } : null,
    pages: defined(parts[index], `part ${String(index + 1)} of the last pass`).total,
  };
}

/** Prints a part with what it gets, tagged. */
export async function printFilled(
  { page, limits }: LaidOut,
  { numbers, leftOut, count, pages }: Filling,
): Promise<Uint8Array> {
  const css = count && countFrom(count.first, count.total);
  await within('laden', limits.load, fillPageNumbers(page, { numbers, leftOut, count: css }));
  return within('drukken', limits.print(pages), printPage(page, { tagged: true }));
}

/** The foot counts from the page number of the first page, up to the total of all parts. */
function countFrom(first: number, total: number): string {
  return `:root { --pages: "${String(total)}"; } @page :first { counter-set: page ${String(first)}; }`;
}

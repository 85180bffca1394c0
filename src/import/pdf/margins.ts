import type { PdfLine } from './lines.ts';

/** Which part of a page, above and below, can hold a head or a foot. */
const edge = 0.13;
/** On how many pages a line has to stand before it is taken for one. */
const fewest = 3;

/**
 * The lines that come again on pages, in the same place with other numbers at most: heads and feet.
 *
 * @param pages - the lines of each page
 */
export function marginsOf(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const candidates = pages.flat().filter(({ depth }) => depth < edge || depth > 1 - edge);
  const groups = Map.groupBy(
    candidates,
    ({ text, y }) => `${text.replace(/\d+/g, '#')} ${String(Math.round(y / 4))}`,
  );
  const again = [...groups.values()].filter(
    (group) => new Set(group.map(({ page }) => page)).size >= Math.min(fewest, pages.length),
  );
  return new Set(pages.length < 2 ? [] : again.flat());
}

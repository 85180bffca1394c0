import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** How many columns and rows a cell may reach over; a table of Word has at most 63 columns. */
const most = { colSpan: 63, rowSpan: 10_000 } as const;

/** Holds each cell to a number of columns and rows that a table can have: a file can name any, and each takes memory. */
export function boundSpans(tree: Root): void {
  visit(tree, 'element', (element) => {
    for (const key of ['colSpan', 'rowSpan'] as const)
      if (element.properties[key] !== undefined) element.properties[key] = bounded(element, key);
  });
}

function bounded({ properties }: Element, key: keyof typeof most): number {
  const span = Number(properties[key]);
  return span >= 1 ? Math.min(Math.floor(span), most[key]) : 1;
}

import type { StructElement } from '../../pdf/structure.ts';

/** Pages of a print, counted from 0, both included. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** On which pages elements stand; one without content stands on none. */
export type Extents = ReadonlyMap<StructElement, PageRange>;

/** Finds where an element and all below it stand, so that a part of the print is found without a walk through all. */
export function extentsOf(root: StructElement): Extents {
  const extents = new Map<StructElement, PageRange>();
  measure(root, extents);
  return extents;
}

function measure(item: StructElement, extents: Map<StructElement, PageRange>): PageRange | null {
  let [first, last] = [Infinity, -Infinity];
  for (const child of item.children) {
    const extent =
      child.kind === 'element' ? measure(child, extents) : { first: child.page, last: child.page };
    if (!extent) continue;
    first = Math.min(first, extent.first);
    last = Math.max(last, extent.last);
  }
  if (first > last) return null;
  const extent = { first, last };
  extents.set(item, extent);
  return extent;
}

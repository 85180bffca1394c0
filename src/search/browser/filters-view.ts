import type { FacetCounts } from './facets.ts';

/** Shows behind each filter how much it would leave; nothing while that is not known. */
export function showCounts(place: ParentNode, counts: FacetCounts | null): void {
  for (const box of place.querySelectorAll('input')) {
    const count = box.parentElement?.querySelector('.search-count');
    if (!count) continue;
    count.textContent = counts === null ? '' : ` (${String(counts.get(box.name)?.get(box.value) ?? 0)})`;
  }
}

/** Mark of the page that stands in for all others while there is nothing to show. */
export const placeholderMark = 'data-inzage-leeg';

/** Whether this is that page. */
export function isPlaceholder(): boolean {
  return document.documentElement.hasAttribute(placeholderMark);
}

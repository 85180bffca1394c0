import type { Element } from 'hast';
import { word } from './element.ts';

/**
 * What a browser writes before the items of a numbered list (HTML, § 4.4.5).
 *
 * @returns the items that get a marker, each with it
 */
export function markersOf(list: Element): Map<Element, string> {
  const markers = new Map<Element, string>();
  if (list.tagName !== 'ol') return markers;
  let next = Number(word(list, 'start') || 1);
  for (const item of list.children) {
    if (item.type !== 'element' || item.tagName !== 'li') continue;
    const value = word(item, 'value');
    if (value !== '') next = Number(value);
    markers.set(item, `${next}.`);
    next += 1;
  }
  return markers;
}

import type { Element } from 'hast';
import { suffixes } from '../../markdown/html/list-marks.ts';
import { hasClass, word } from './element.ts';

/**
 * What a browser writes before the items of a numbered list (HTML, § 4.4.5), with what the style sheet puts behind it.
 *
 * @returns the items that get a marker, each with it
 */
export function markersOf(list: Element): Map<Element, string> {
  const markers = new Map<Element, string>();
  if (list.tagName !== 'ol') return markers;
  const [suffix] = Object.entries(suffixes).find(([, name]) => hasClass(list, name)) ?? ['.'];
  let next = Number(word(list, 'start') || 1);
  for (const item of list.children) {
    if (item.type !== 'element' || item.tagName !== 'li') continue;
    const value = word(item, 'value');
    if (value !== '') next = Number(value);
    markers.set(item, `${word(list, 'type') === 'a' ? letters(next) : next}${suffix}`);
    next += 1;
  }
  return markers;
}

/** `a` for 1, `z` for 26, `aa` for 27. */
function letters(value: number): string {
  if (value < 1) return '';
  const last = (value - 1) % 26;
  return letters((value - 1 - last) / 26) + String.fromCharCode(97 + last);
}

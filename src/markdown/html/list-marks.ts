import type { Properties } from 'hast';
import type { List, ListItem } from 'mdast';
import type { RenderContext } from './context.ts';
import { readMarker } from '../../document/list-marker.ts';

/** How the style sheets know what stands behind a number or letter; a full stop needs no telling. */
export const suffixes: Readonly<Record<string, string>> = {
  ')': 'marks-bracket',
  '°': 'marks-degree',
  '°.': 'marks-degree-stop',
};

/** The longest marker for which the margin of every list has room: `10.` */
const narrow = 3;
/** The longest for which that of a list with wide ones has: `1994.` */
const wide = 5;

/**
 * By this language of a list the print knows in the tags that Chromium writes that it has letters: nothing else of a
 * list comes through (Chromium 153 tells `ListNumbering` of numbers and dots only).
 */
export const letterLanguage = 'nl-x-letters';

/** Says what numbers or letters a list has, and how much room they take. */
export function listProperties({ children }: List, medium: RenderContext['medium']): Properties {
  const markers = children.flatMap(({ marker }) => marker ?? []);
  const first = readMarker(markers[0] ?? '');
  const length = Math.max(0, ...markers.map((marker) => marker.length));
  const names = [
    suffixes[first?.suffix ?? ''],
    length > wide ? 'marks-widest' : length > narrow ? 'marks-wide' : undefined,
  ].filter((name) => name !== undefined);
  return {
    ...(first?.kind === 'letter' && { type: 'a', ...(medium === 'print' && { lang: letterLanguage }) }),
    ...(names.length > 0 && { className: names }),
  };
}

/** From here on a number is a year or a code, which somebody may look for. */
const sought = 100;

/** The number or letter of an item, as HTML counts; the search index finds in its text what a reader sees of it. */
export function itemProperties({ marker }: ListItem, medium: RenderContext['medium']): Properties {
  const read = readMarker(marker ?? '');
  if (!read) return {};
  const found = medium === 'site' && read.kind === 'number' && read.value >= sought;
  return { value: String(read.value), ...(found && { dataPagefindIndexAttrs: 'value' }) };
}

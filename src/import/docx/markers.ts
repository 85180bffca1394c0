import { readMarker } from '../../document/list-marker.ts';
import { childrenOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import type { RawParagraph } from './paragraphs.ts';

/** How a level of a list is numbered. */
interface Level {
  readonly format: string;
  /** `%1.`: the number with what stands around it. */
  readonly text: string;
  readonly start: number;
}

/** An item of a numbered list with what stands before it on paper. */
export interface MarkedItem {
  readonly text: string;
  /** Null where lists here cannot have that marker, such as `iv.`. */
  readonly marker: string | null;
  readonly place: string;
}

/** The items of numbered lists, in order, each with its number or letter as Word prints it. */
export function markedItems(paragraphs: readonly RawParagraph[], numbering: Element | null): MarkedItem[] {
  if (!numbering) return [];
  const levels = levelsOf(numbering);
  const counts = new Map<string, number>();
  return paragraphs.flatMap(({ numbering: own, text, place }): MarkedItem[] => {
    const level = own && levels.get(`${own.id} ${String(own.level)}`);
    if (!own || !level || level.format === 'bullet' || level.format === 'none') return [];
    const key = `${own.id} ${String(own.level)}`;
    const count = counts.get(key) ?? level.start;
    counts.set(key, count + 1);
    // What is deeper begins again below the next item.
    for (const other of counts.keys()) {
      const [id, depth] = other.split(' ');
      if (id === own.id && Number(depth) > own.level) counts.delete(other);
    }
    return [{ text, marker: markerOf(level, count), place }];
  });
}

function markerOf({ format, text }: Level, count: number): string | null {
  const name = format === 'decimal' ? String(count) : format === 'lowerLetter' ? letterOf(count) : null;
  const marker = name === null ? null : text.replace(/%\d/, name).replace(/^\((.+)\)$/, '$1)');
  return marker !== null && readMarker(marker) ? marker : null;
}

/** Letters as Word counts: after `z` comes `aa`, then `bb`. */
function letterOf(count: number): string {
  const index = (count - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((count - 1) / 26) + 1);
}

/** The levels of every list, by the key of the list and the level. */
function levelsOf(numbering: Element): Map<string, Level> {
  const abstract = new Map(
    [...within(numbering, 'w:abstractNum')].map((one) => [one.attributes['w:abstractNumId'], one] as const),
  );
  const levels = new Map<string, Level>();
  for (const list of within(numbering, 'w:num')) {
    const kind = abstract.get(valueIn(list, 'w:abstractNumId') ?? '');
    const overrides = childrenOf(list, 'w:lvlOverride').flatMap((one) => childrenOf(one, 'w:lvl'));
    for (const level of [...(kind ? childrenOf(kind, 'w:lvl') : []), ...overrides])
      levels.set(`${list.attributes['w:numId'] ?? ''} ${level.attributes['w:ilvl'] ?? '0'}`, {
        format: valueIn(level, 'w:numFmt') ?? 'decimal',
        text: valueIn(level, 'w:lvlText') ?? '%1.',
        start: Number(valueIn(level, 'w:start') ?? 1),
      });
  }
  return levels;
}

function valueIn(element: Element, name: string): string | undefined {
  return childrenOf(element, name)[0]?.attributes['w:val'];
}

import type { PdfLine } from './lines.ts';
import type { Headings } from './headings.ts';
import type { Hyphens } from './hyphens.ts';

/** Lines that belong together, as one text. */
export interface PdfBlock {
  readonly text: string;
  /** How deep a heading it is; null for an alinea. */
  readonly level: number | null;
  readonly lines: readonly PdfLine[];
}

/** What an item of a list begins with. */
const marker = /^(?:[-–•*·▪◦]|\(?\p{L}[.)]|\(?\d{1,3}[.)]|\d+°)\s/u;
/** How much further apart than usual lines lie between which an alinea ends. */
const wider = 1.25;
/** Of large letters, in heights of theirs. */
const widest = 1.45;

/**
 * Joins lines to headings and alineas, by where they stand.
 *
 * @param cover - last page of a cover, which has no headings; 0 where there is none
 */
export function blocksOf(
  lines: readonly PdfLine[],
  headings: Headings,
  hyphens: Hyphens,
  cover: number,
): PdfBlock[] {
  const spacing = usualSpacing(lines, headings.bodySize);
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, spacing)) group.push(line);
    else groups.push([line]);
  }
  return groups
    .map((group): PdfBlock => {
      const [first, ...rest] = group as [PdfLine];
      const text = rest.reduce((before, line) => hyphens.join(before, line), first.text);
      return { text, level: first.page <= cover ? null : headings.levelOf(first, text), lines: group };
    })
    .reduce(withName, []);
}

/** "Deel I" stands above what it is called. */
const nameless = /^(?:deel|hoofdstuk|bijlage)\s+\w{1,4}[.:]?$/iu;

function withName(blocks: PdfBlock[], block: PdfBlock): PdfBlock[] {
  const last = blocks.at(-1);
  const [above, below] = [last && nameless.test(last.text) ? last.level : null, block.level];
  if (!last || above === null || below === null) return [...blocks, block];
  const text = `${last.text} ${block.text}`;
  return [
    ...blocks.slice(0, -1),
    { text, level: Math.min(above, below), lines: [...last.lines, ...block.lines] },
  ];
}

function goesOn(group: readonly PdfLine[], line: PdfLine, spacing: number): boolean {
  const last = group.at(-1);
  const [first] = group;
  if (!last || !first || !alike(last, line) || line.isCell || marker.test(line.text)) return false;
  // Over the edge of a page only a sentence that is not ended goes on.
  if (last.page !== line.page) return !/[.:;?!]$/.test(last.text) && /^[\p{Ll}\d(]/u.test(line.text);
  const down = last.y - line.y;
  if (down <= 0 || down > Math.max(spacing * wider, line.size * widest)) return false;
  const aside = line.x - last.x;
  // What stands below the words of an item is set in as far as they are.
  const isHanging = group.length === 1 && marker.test(first.text) && aside > 0;
  return isHanging || Math.abs(aside) < line.size * 0.8 || (group.length === 1 && aside < 0 && !last.isCell);
}

/** A line can hold words in another font; a heading is one from its first to its last. */
function alike(one: PdfLine, other: PdfLine): boolean {
  return Math.abs(one.size - other.size) < one.size * 0.08;
}

/** How far the lines of the text lie below each other. */
function usualSpacing(lines: readonly PdfLine[], size: number): number {
  const found = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const down = above?.page === line.page ? above.y - line.y : 0;
    return down > size * 0.8 && down < size * 2.5 && line.size === size ? [down] : [];
  });
  return found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? size * 1.4;
}

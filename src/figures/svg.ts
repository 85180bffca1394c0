import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Kind } from '../document/kinds.ts';

/**
 * A figure drawn while the site is built. Widths are percentages of the place it gets, heights are pixels: so letters
 * keep their size on a phone, and nothing has to be scripted.
 */
export interface Drawing {
  /** Makes its ids; unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in words, for who does not see it. */
  readonly description: string;
  /** In pixels. */
  readonly height: number;
  readonly content: readonly ElementContent[];
}

/** The drawing as one image with a name and a description. */
export function draw({ id, title, description, height, content }: Drawing): Element {
  return s(
    'svg',
    {
      className: ['figure'],
      role: 'img',
      ariaLabelledBy: `${id}-titel ${id}-tekst`,
      width: '100%',
      height,
    },
    [
      s('title', { id: `${id}-titel` }, title),
      s('desc', { id: `${id}-tekst` }, description),
      s('defs', [
        s('pattern', { id: `${id}-arcering`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
          s('path', { d: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2', className: ['hatch'] }),
        ]),
      ]),
      ...content,
    ],
  );
}

/** Where a bar stands: x and width in percent, y and height in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar in the colour of a kind; what is destroyed is hatched too, so that colour is not all that tells. */
export function bar(id: string, kind: Kind, { x, y, width, height }: Box): Element[] {
  const place = { x: percent(x), y, width: percent(width), height };
  const plain = s('rect', { ...place, className: [`bar-${kind.toLowerCase()}`] });
  const hatched = kind === 'V' || kind === 'BV';
  return hatched ? [plain, s('rect', { ...place, fill: `url(#${id}-arcering)` })] : [plain];
}

/** Words in a figure. @param anchor - which part of them stands at x */
export function words(
  text: string,
  { x, y }: Pick<Box, 'x' | 'y'>,
  anchor: 'start' | 'middle' | 'end' = 'start',
  className = 'figure-words',
): Element {
  return s('text', { x: percent(x), y, textAnchor: anchor, className: [className] }, text);
}

/** A straight line. */
export function line(from: Pick<Box, 'x' | 'y'>, to: Pick<Box, 'x' | 'y'>): Element {
  return s('line', {
    x1: percent(from.x),
    y1: from.y,
    x2: percent(to.x),
    y2: to.y,
    className: ['figure-line'],
  });
}

/** Divides words into lines of at most so many letters; a longer word has a line of its own. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`;
}

import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { firstDay, lastDay } from '../document/days.ts';
import type { Category, Valuation } from '../document/document.ts';
import { periodOf } from '../document/list-period.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import { bar, line, words, wrap } from './svg.ts';
import type { Drawing } from './svg.ts';

/** A valuation on the timeline: what is said above its bar, and the span it holds for. */
export interface Lane {
  readonly valuation: Pick<Valuation, 'waarde' | 'periode'>;
  readonly label: string;
}

/** Letters on a line of a label, as many as a phone has room for; and from where there is room beside the bar. */
const mostLetters = 40;
const fewLetters = 26;
const lineHeight = 16;
const barHeight = 16;
const laneGap = 12;
const axis = 26;
/** Room a year needs on the axis, in percent of its length. */
const tickRoom = 14;

/**
 * Whether a timeline shows something: the valuations of a category change by period.
 */
export function changesByPeriod({ waarderingen }: Pick<Category, 'waarderingen'>): boolean {
  return waarderingen.length > 1 && waarderingen.some(({ periode }) => periode !== undefined);
}

/**
 * Valuations as bars over the years. The line runs from the first day of the category to its last; while that is open,
 * to ten years after the last change or the date of the list, whichever is later, and its bars end in an arrow.
 */
export function drawTimeline(
  id: string,
  lanes: readonly Lane[],
  periode: Category['periode'],
  lijst: Pick<Lijst, 'periode' | 'datum'>,
): Pick<Drawing, 'height' | 'content'> {
  const { van, tot } = periode ?? periodOf(lijst);
  const from = firstDay(van);
  const open = tot === undefined;
  const ends = lanes.flatMap(({ valuation }) => [valuation.periode?.van, valuation.periode?.tot]);
  const known = [lijst.datum, ...ends].filter((date) => date !== undefined).map(lastDay);
  const to = open ? Math.max(...known) + 3652 : lastDay(tot);
  const at = (day: number): number => (Math.min(Math.max(day - from, 0), to - from) / (to - from)) * 100;
  const { rows, ground } = laidOut(lanes);
  const bars = rows.flatMap(({ valuation, lines, y }) => {
    const start = valuation.periode?.van === undefined ? from : firstDay(valuation.periode.van);
    const last = valuation.periode?.tot;
    const end = last === undefined ? to : lastDay(last);
    const x = at(start);
    return [
      ...labelAt(lines, x, y - 6),
      ...bar(id, valuation.waarde, { x, y, width: Math.max(at(end) - x, 0.5), height: barHeight }),
      ...(open && last === undefined ? [arrow(y)] : []),
    ];
  });
  const ticks = ticksOf([van, tot, ...ends], at);
  return {
    height: ground + axis,
    content: [
      ...bars,
      line({ x: 0, y: ground }, { x: 100, y: ground }),
      ...ticks.flatMap(({ year, x }) => tick(year, x, ground)),
    ],
  };
}

/** Each lane with the lines of its label, where its bar begins, and where all of them end. */
function laidOut(lanes: readonly Lane[]): {
  readonly rows: readonly (Pick<Lane, 'valuation'> & {
    readonly lines: readonly string[];
    readonly y: number;
  })[];
  readonly ground: number;
} {
  let ground = 4;
  const rows = lanes.map(({ valuation, label }) => {
    const lines = wrap(label, mostLetters);
    const y = ground + lines.length * lineHeight;
    ground = y + barHeight + laneGap;
    return { valuation, lines, y };
  });
  return { rows, ground };
}

/** Words stand above the bar, on the side where there is room for them; long ones begin at the edge. */
function labelAt(lines: readonly string[], x: number, y: number): ElementContent[] {
  const long = lines.some((one) => one.length > fewLetters);
  return lines.map((one, index) => {
    const at = y - (lines.length - 1 - index) * lineHeight;
    return x > 50 ? words(one, { x: 100, y: at }, 'end') : words(one, { x: long ? 0 : x, y: at });
  });
}

function arrow(y: number): ElementContent {
  const middle = y + barHeight / 2;
  return s('svg', { x: '100%', y: middle - 8, width: 12, height: 16, overflow: 'visible' }, [
    s('path', { d: 'M-10,0 L0,8 L-10,16 Z', className: ['figure-arrow'] }),
  ]);
}

/** The years in which something begins or ends; one that would stand in another's way is left out. */
function ticksOf(
  dates: readonly (string | undefined)[],
  at: (day: number) => number,
): { readonly year: string; readonly x: number }[] {
  const years = dates.filter((date) => date !== undefined).map((date) => date.slice(0, 4));
  const placed: { year: string; x: number }[] = [];
  for (const year of [...new Set(years)].sort()) {
    const x = at(firstDay(year));
    if (x - (placed.at(-1)?.x ?? -tickRoom) >= tickRoom) placed.push({ year, x });
  }
  return placed;
}

function tick(year: string, x: number, ground: number): ElementContent[] {
  const anchor = x < 5 ? 'start' : x > 92 ? 'end' : 'middle';
  return [line({ x, y: ground }, { x, y: ground + 6 }), words(year, { x, y: ground + 20 }, anchor)];
}

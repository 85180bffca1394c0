import { deepest, mostCells, mostCharacters, mostLines, mostGoneOver } from './limits.ts';
import type { Effort } from '../findings.ts';
import type { TooMuch } from './too-much.ts';

/**
 * Judges a text before it is read, in one pass over its lines: how much it is, and how deep in each other its lists,
 * quotations and blocks can be. What it holds per alinea is judged while it is read: see `counting.ts`.
 *
 * @param body - Markdown without its front matter
 * @returns the first thing that is too much; null for a text that can be read
 */
export function weigh(body: string): TooMuch | null {
  if (body.length > mostCharacters)
    return {
      noticed: { kind: 'text-too-long', most: mostCharacters, of: 'characters' },
      offset: mostCharacters,
    };
  const state: State = {
    lists: [],
    blocks: 0,
    lines: 0,
    cells: 0,
    quotes: 0,
    quoted: false,
    inner: 0,
    text: false,
    underlined: 0,
  };
  for (let start = 0; start < body.length;) {
    const next = body.indexOf('\n', start);
    const end = next === -1 ? body.length : next;
    const found = weighLine(body, start, end, state);
    if (found) return found;
    start = end + 1;
  }
  return null;
}

interface State {
  /** Columns at which the words of the items begin that may still be open. */
  lists: number[];
  /** Blocks `:::` that may still be open. */
  blocks: number;
  lines: number;
  cells: number;
  quotes: number;
  quoted: boolean;
  /** Items that begin behind the sign of another. */
  inner: number;
  /** Whether the line before has words. */
  text: boolean;
  /** Headings with a line below them. */
  underlined: number;
}

function weighLine(body: string, start: number, end: number, state: State): TooMuch | null {
  const { quotes, items, words } = readMarks(body, start, end, state);
  if (words === end && quotes === 0 && items === 0) {
    state.quoted = false;
    state.text = false;
    return null;
  }
  if (quotes > 0 && !state.quoted) state.quotes += 1;
  state.quoted = quotes > 0;
  state.lines += 1;
  state.inner += Math.max(0, items - 1);
  if (state.text && isUnderline(body, start, end)) state.underlined += 1;
  state.text = words < end;
  state.cells += barsIn(body, words, end);
  countBlock(body, words, end, state);
  const noticed = excess(quotes, state);
  return noticed && { noticed, offset: start };
}

/** What is too much of the lines read so far; null when nothing is. */
function excess(quotes: number, state: State): Effort | null {
  const { lists, blocks, lines, cells, inner, underlined } = state;
  if (quotes + lists.length + blocks > deepest) return { kind: 'text-too-deep', most: deepest };
  if (lines > mostLines) return { kind: 'text-too-long', most: mostLines, of: 'lines' };
  if (cells > mostCells) return { kind: 'text-too-long', most: mostCells, of: 'bars' };
  if (state.quotes * lines > mostGoneOver) return { kind: 'quotes-too-many', quotes: state.quotes };
  if (inner * lines > mostGoneOver) return { kind: 'items-behind-items', items: inner };
  if (underlined * lines > mostGoneOver) return { kind: 'underlined-too-many', headings: underlined };
  return null;
}

function isUnderline(body: string, start: number, end: number): boolean {
  underline.lastIndex = start;
  return (underline.exec(body)?.[0].length ?? -1) === end - start;
}

const underline = /[ \t>]*(?:=+|-+)[ \t]*/y;

const item = /(?:[-+*]|\d{1,9}(?:[.)]|°\.?)|[a-z]{1,2}[.)])(?=[ \t]|\n|$)/y;

/** Passes over the marks of quotations and items that a line begins with; items that it does not belong to end. */
function readMarks(
  body: string,
  start: number,
  end: number,
  state: State,
): { quotes: number; items: number; words: number } {
  let quotes = 0;
  let items = 0;
  let column = 0;
  let at = start;
  let first = true;
  for (; at < end;) {
    const sign = body[at];
    if (sign === ' ' || sign === '\t') {
      column += sign === '\t' ? 4 - (column % 4) : 1;
      at += 1;
      continue;
    }
    if (first) closeItems(state, column);
    first = false;
    item.lastIndex = at;
    const length = sign === '>' ? 1 : (item.exec(body)?.[0].length ?? 0);
    if (length === 0) break;
    at += length;
    column += length;
    if (sign === '>') quotes += 1;
    else {
      state.lists.push(column);
      items += 1;
    }
    // Far beyond what is judged there is nothing more to know.
    if (quotes + state.lists.length > deepest) break;
  }
  return { quotes, items, words: at };
}

function closeItems({ lists }: State, column: number): void {
  while (lists.length > 0 && column < (lists.at(-1) ?? 0)) lists.pop();
}

function countBlock(body: string, words: number, end: number, state: State): void {
  if (!body.startsWith(':::', words)) return;
  const name = body.slice(words, Math.min(end, words + 1000)).replace(/^:+/, '');
  if (name.trim() !== '') state.blocks += 1;
  else if (state.blocks > 0) state.blocks -= 1;
}

/** Sign by sign: `indexOf` would look past the end of the line, from every line to the end of the file. */
function barsIn(body: string, from: number, end: number): number {
  let bars = 0;
  for (let at = from; at < end; at += 1) if (body[at] === '|') bars += 1;
  return bars;
}

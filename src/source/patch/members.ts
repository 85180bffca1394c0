import { isMap, isPair, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import { columnOf, endOf, lineEnd, lineStart, nextLine, startOf } from './yaml-nodes.ts';
import type { YamlPair } from './yaml-nodes.ts';
import type { Range } from './comments.ts';

/** A key or an item of a group or list as it is typed. */
export interface Member {
  /** Where it begins: an item of a list with `-` there. */
  readonly from: number;
  /** Where its value ends. */
  readonly to: number;
  /** From the comments that are about it, above it, to those behind and within it. */
  readonly own: Range;
}

/** The members of a group or list; null where one of them cannot be told from what is around it. */
export function membersOf(text: string, parent: ParsedNode): Member[] | null {
  if (!isMap(parent) && !isSeq(parent)) return null;
  const isFlow = parent.flow === true;
  const ranges: (Range | null)[] = [];
  for (const item of parent.items)
    ranges.push(rangeOf(text, item, isFlow, ranges.at(-1)?.to ?? startOf(parent)));
  if (!ranges.every((range) => range !== null)) return null;
  return ranges.map(({ from, to }, index) => {
    const previous = ranges[index - 1] ?? null;
    const next = ranges[index + 1] ?? null;
    return { from, to, own: ownRange(text, { from, to }, { previous, next, isFlow }) };
  });
}

/** @param least - where what stands before it ends */
function rangeOf(text: string, item: ParsedNode | YamlPair, isFlow: boolean, least: number): Range | null {
  if (isPair(item)) return { from: startOf(item.key), to: endOf(text, item.value ?? item.key) };
  const [from, to] = [startOf(item), endOf(text, item)];
  if (isFlow) return { from, to };
  // Between the `-` and what stands behind it there may be comments.
  const dash = /-[ \t]*(?:(?:#[^\n]*)?\n[ \t]*)*$/.exec(text.slice(least, from));
  return dash && { from: least + dash.index, to: Math.max(least + dash.index + 1, to) };
}

/** Whether nothing stands before a place on its line. */
export function beginsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

interface Neighbours {
  readonly previous: Range | null;
  readonly next: Range | null;
  readonly isFlow: boolean;
}

/**
 * A member with its comments. About it are the lines of comment directly above it, without an empty line between; what
 * stands behind it on its last line, unless it shares that with another; and what stands below it further to the right
 * than it begins. A comment that a text begins with is about that text.
 */
function ownRange(text: string, { from, to }: Range, { previous, next, isFlow }: Neighbours): Range {
  const column = columnOf(text, from);
  const isWithinPrevious = (line: string): boolean => !isFlow && previous !== null && indentOf(line) > column;
  let start = from;
  if (beginsLine(text, from)) {
    const least = previous === null ? 0 : nextLine(text, previous.to);
    for (let above = lineStart(text, from); above > least;) {
      above = lineStart(text, above - 1);
      const line = text.slice(above, lineEnd(text, above));
      if (!isComment(line) || above < least || isWithinPrevious(line)) break;
      start = above;
    }
    if (previous === null && /^(?:---)?\s*$/.test(text.slice(0, start))) start = from;
  }
  const behind = text.slice(to, lineEnd(text, to));
  const isShared = previous !== null && previous.to > lineStart(text, from);
  if (isShared || !/^[ \t]*,?[ \t]*(?:#.*)?$/.test(behind)) return { from: start, to };
  const end = behind.includes('#') ? to + behind.length : to;
  return {
    from: start,
    to: isFlow ? end : endWithin(text, end, { column, least: next?.from ?? text.length }),
  };
}

/** Behind the last line of comment below a place that is further to the right than a column. */
function endWithin(
  text: string,
  from: number,
  { column, least }: { readonly column: number; readonly least: number },
): number {
  let end = from;
  for (let at = nextLine(text, from); at < least; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (isComment(line) && indentOf(line) > column) end = at + line.length;
    else if (line.trim() !== '') break;
  }
  return end;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

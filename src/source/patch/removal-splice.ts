import { isMap } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Range } from './comments.ts';
import { beginsLine, membersOf } from './members.ts';
import type { Member } from './members.ts';
import type { Splice } from './splice.ts';
import { columnOf, endOf, lineEnd, lineStart, nextLine, startOf } from './yaml-nodes.ts';
import type { YamlPair } from './yaml-nodes.ts';

export interface Removal {
  /** What goes: a key or an item with the comments about it. */
  readonly own: Range;
  /** The ways to take it out, the best first: whoever takes one looks whether its comments go with it, and no others. */
  readonly splices: readonly Splice[];
}

/**
 * How to take a key or an item out of a group or list. Without its only one that is an empty one.
 *
 * @param pair - the key that the group or list is the value of
 */
export function removalOf(
  text: string,
  parent: YAMLMap.Parsed | YAMLSeq.Parsed,
  index: number,
  pair: YamlPair | null,
): Removal | null {
  const members = membersOf(text, parent);
  const member = members?.[index];
  if (!members || !member) return null;
  const [previous, next] = [members[index - 1], members[index + 1]];
  const empty = isMap(parent) ? '{}' : '[]';
  if (parent.flow === true)
    return {
      own: member.own,
      splices:
        previous === undefined && next === undefined
          ? [{ from: startOf(parent), to: endOf(text, parent), text: empty }]
          : inFlow(text, member, previous, next),
    };
  if (previous !== undefined || next !== undefined)
    return { own: member.own, splices: amongLines(text, member, next) };
  return { own: member.own, splices: [emptied(text, member, empty, pair)] };
}

function amongLines(text: string, member: Member, next: Member | undefined): Splice[] {
  if (beginsLine(text, member.from)) return [wholeLines(text, member)];
  if (next === undefined) return [];
  // The first of a group that is an item itself: what comes next takes its place behind the `-`.
  const end = lineEnd(text, member.own.to);
  return text.slice(end, next.from).trim() === ''
    ? [{ from: member.from, to: next.from, text: '' }]
    : [{ from: text.slice(0, member.from).trimEnd().length, to: end, text: '' }];
}

/** The empty group or list, behind its key where it has one. */
function emptied(text: string, member: Member, empty: string, pair: YamlPair | null): Splice {
  if (pair !== null) {
    const lines = wholeLines(text, member);
    const key = endOf(text, pair.key);
    const colon = text.indexOf(':', key) + 1;
    return { ...lines, from: colon, text: ` ${empty}${text.slice(colon, lines.from)}` };
  }
  const [from, to] = [lineStart(text, member.own.from), lineEnd(text, member.own.to)];
  return beginsLine(text, member.from)
    ? { from, to, text: ' '.repeat(columnOf(text, member.from)) + empty }
    : { from: member.from, to, text: empty };
}

function inFlow(
  text: string,
  member: Member,
  previous: Member | undefined,
  next: Member | undefined,
): Splice[] {
  const among: Splice[] = [
    ...(previous ? [{ from: previous.to, to: member.to, text: '' }] : []),
    ...(next ? [{ from: member.from, to: next.from, text: '' }] : []),
  ];
  const behind = text.slice(member.to, lineEnd(text, member.to));
  const isAlone = beginsLine(text, member.from) && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(behind);
  return isAlone ? [...among, wholeLines(text, member)] : among;
}

function wholeLines(text: string, { own }: Member): Splice {
  const [start, end] = [lineStart(text, own.from), nextLine(text, own.to)];
  // Of two empty lines around it one is enough.
  const isApart = /(?:^|\n)[ \t]*\n$/.test(text.slice(0, start)) && isBlankLine(text, end);
  // The last line of a file may have no line end, and then the line before it is to have none.
  const isLast = end === text.length && text[end - 1] !== '\n' && start > 0;
  return { from: isLast ? start - 1 : start, to: isApart ? nextLine(text, end) : end, text: '' };
}

function isBlankLine(text: string, at: number): boolean {
  return at < text.length && text.slice(at, lineEnd(text, at)).trim() === '';
}

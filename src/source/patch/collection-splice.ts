import { isMap, isSeq } from 'yaml';
import type { ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { columnOf, endOf, lineStart, nextLine, startOf } from './yaml-nodes.ts';
import type { Splice } from './splice.ts';
import { writeFlowPair, writeItem, writePair, writeValue } from './write-value.ts';

/** A key or an item of a group or list as it is typed. */
interface Member {
  /** Where it begins: an item of a list with `-` there. */
  readonly from: number;
  /** Where its value ends. */
  readonly to: number;
}

/** The members of a group or list; null where one of them cannot be told from what is around it. */
function membersOf(text: string, parent: ParsedNode): Member[] | null {
  if (isMap(parent))
    return parent.items.map(({ key, value }) => ({
      from: startOf(key),
      to: endOf(text, value ?? key),
    }));
  if (!isSeq(parent)) return null;
  const items = parent.items;
  const members = items.map((item): Member | null => {
    if (parent.flow === true) return { from: startOf(item), to: endOf(text, item) };
    const dash = text.slice(0, startOf(item)).trimEnd().length - 1;
    return text[dash] === '-' ? { from: dash, to: Math.max(dash + 1, endOf(text, item)) } : null;
  });
  return members.every((member) => member !== null) ? members : null;
}

/**
 * Writes a key into a group at its place.
 *
 * @param order - the keys of such a group, as its schema has them
 */
export function addKey(
  text: string,
  parent: YAMLMap.Parsed,
  [key, value]: readonly [string, unknown],
  order: readonly string[],
): Splice | null {
  const rank = order.indexOf(key);
  const names = parent.items.map((pair) => String(pair.key));
  const before = rank === -1 ? names.length - 1 : names.findLastIndex((name) => rankOf(order, name) < rank);
  const { flow } = parent;
  return insertAfter(text, parent, before, (indent) =>
    flow === true ? writeFlowPair(key, value) : writePair(key, value, indent),
  );
}

/** A key that the schema does not know counts as if it stood where it stands: never after what is added. */
function rankOf(order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  return rank === -1 ? Infinity : rank;
}

/** Writes an item into a list, before the one that has its index. */
export function addItem(text: string, parent: YAMLSeq.Parsed, index: number, value: unknown): Splice | null {
  const { flow } = parent;
  return insertAfter(text, parent, Math.min(index, parent.items.length) - 1, (indent) =>
    flow === true ? writeValue(value, { inFlow: true, indent: 0 }).text : `- ${writeItem(value, indent + 2)}`,
  );
}

function insertAfter(
  text: string,
  parent: YAMLMap.Parsed | YAMLSeq.Parsed,
  before: number,
  write: (indent: number) => string,
): Splice | null {
  const members = membersOf(text, parent);
  if (members === null) return null;
  const [first, previous] = [members[0], members[before]];
  if (first === undefined) return intoEmpty(text, parent, write);
  if (parent.flow === true) return intoFlow(text, members, before, write(0));
  const indent = columnOf(text, first.from);
  const written = write(indent);
  if (previous === undefined)
    return { from: first.from, to: first.from, text: `${written}\n${' '.repeat(indent)}` };
  const at = nextLine(text, previous.to);
  const line = ' '.repeat(indent) + written;
  return { from: at, to: at, text: text[at - 1] === '\n' ? `${line}\n` : `\n${line}` };
}

function intoEmpty(
  text: string,
  parent: YAMLMap.Parsed | YAMLSeq.Parsed,
  write: (indent: number) => string,
): Splice | null {
  const [from, to] = [startOf(parent), endOf(text, parent)];
  // Whoever left a comment there has more to say than can be guessed.
  if (parent.flow !== true || text.slice(from + 1, to - 1).trim() !== '') return null;
  return { from, to, text: isMap(parent) ? `{ ${write(0)} }` : `[${write(0)}]` };
}

function intoFlow(text: string, members: readonly Member[], before: number, written: string): Splice {
  const [previous, next] = [members[before], members[before + 1]];
  if (previous === undefined) {
    const at = next?.from ?? 0;
    return { from: at, to: at, text: `${written}, ` };
  }
  const isOnOwnLine = text.slice(lineStart(text, previous.from), previous.from).trim() === '';
  const break_ = isOnOwnLine ? `\n${' '.repeat(columnOf(text, previous.from))}` : ' ';
  return { from: previous.to, to: previous.to, text: `,${break_}${written}` };
}

/**
 * The ways to take a key or an item out, the best first: whoever takes one looks whether no comment but its own goes
 * with it.
 */
export function removalSplices(
  text: string,
  parent: YAMLMap.Parsed | YAMLSeq.Parsed,
  index: number,
): Splice[] {
  const members = membersOf(text, parent);
  const member = members?.[index];
  if (!members || !member) return [];
  const [previous, next] = [members[index - 1], members[index + 1]];
  if (previous === undefined && next === undefined) return [];
  if (parent.flow === true) return inFlow(text, member, previous, next);
  const start = lineStart(text, member.from);
  if (text.slice(start, member.from).trim() === '') return [wholeLines(text, start, member.to)];
  // The first of a group that is an item itself: what comes next takes its place behind the `-`.
  const end = nextLine(text, member.to);
  return next && text.slice(end, next.from).trim() === ''
    ? [{ from: member.from, to: next.from, text: '' }]
    : [];
}

function inFlow(
  text: string,
  member: Member,
  previous: Member | undefined,
  next: Member | undefined,
): Splice[] {
  const among: Splice = previous
    ? { from: previous.to, to: member.to, text: '' }
    : { from: member.from, to: next?.from ?? member.to, text: '' };
  const start = lineStart(text, member.from);
  const rest = /^[ \t]*,?[ \t]*(#.*)?$/.exec(text.slice(member.to, nextLine(text, member.to)).trimEnd());
  const isAlone = rest !== null && text.slice(start, member.from).trim() === '';
  if (!isAlone) return [among];
  const own = wholeLines(text, start, member.to);
  // A comment behind it is about it, and would come to stand behind another.
  return rest[1] === undefined ? [among, own] : [own, among];
}

function wholeLines(text: string, start: number, valueEnd: number): Splice {
  const end = nextLine(text, valueEnd);
  // The last line of a file may have no line end, and then the line before it is to have none.
  const isLast = end === text.length && text[end - 1] !== '\n' && start > 0;
  return { from: isLast ? start - 1 : start, to: end, text: '' };
}

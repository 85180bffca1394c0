import { isMap } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { beginsLine, membersOf } from './members.ts';
import type { Member } from './members.ts';
import type { Splice } from './splice.ts';
import { columnOf, endOf, lineStart, nextLine, startOf } from './yaml-nodes.ts';
import { writeFlowPair, writeItem, writePair, writeValue } from './write-value.ts';

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
  return insertAfter(text, parent, before, (indent, inFlow) =>
    inFlow ? writeFlowPair(key, value) : writePair(key, value, indent),
  );
}

/** Writes what is added, in lines or between signs. */
type Write = (indent: number, inFlow: boolean) => string;

/** A key that the schema does not know counts as if it stood where it stands: never after what is added. */
function rankOf(order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  return rank === -1 ? Infinity : rank;
}

/** Writes an item into a list, before the one that has its index. */
export function addItem(text: string, parent: YAMLSeq.Parsed, index: number, value: unknown): Splice | null {
  return insertAfter(text, parent, Math.min(index, parent.items.length) - 1, (indent, inFlow) =>
    inFlow ? writeValue(value, { inFlow, indent: 0 }).text : `- ${writeItem(value, indent + 2)}`,
  );
}

/** Writes the first item of a list into a text that has nothing but comments. */
export function firstItem(text: string, value: unknown): Splice {
  const at = text.length;
  const isApart = text === '' || text.endsWith('\n');
  return { from: at, to: at, text: `${isApart ? '' : '\n'}- ${writeItem(value, 2)}\n` };
}

function insertAfter(
  text: string,
  parent: YAMLMap.Parsed | YAMLSeq.Parsed,
  before: number,
  write: Write,
): Splice | null {
  const members = membersOf(text, parent);
  if (members === null) return null;
  const [first, previous] = [members[0], members[before]];
  if (first === undefined) return intoEmpty(text, parent, write);
  const isFlow = parent.flow === true;
  const indent = isFlow ? 0 : columnOf(text, first.from);
  const written = write(indent, isFlow);
  if (previous === undefined) return beforeFirst(text, first, isFlow ? `${written},` : written);
  if (isFlow) return behindInFlow(text, previous, written);
  const at = nextLine(text, previous.own.to);
  const line = ' '.repeat(indent) + written;
  return { from: at, to: at, text: text[at - 1] === '\n' ? `${line}\n` : `\n${line}` };
}

function intoEmpty(text: string, parent: YAMLMap.Parsed | YAMLSeq.Parsed, write: Write): Splice | null {
  const [from, to] = [startOf(parent), endOf(text, parent)];
  // Whoever left a comment there has more to say than can be guessed.
  if (parent.flow !== true || text.slice(from + 1, to - 1).trim() !== '') return null;
  if (isMap(parent)) return { from, to, text: `{ ${write(0, true)} }` };
  // A file that is a list has an item on each line.
  const isFile = columnOf(text, from) === 0;
  return { from, to, text: isFile ? write(0, false) : `[${write(0, true)}]` };
}

/** Above what is said of the first: that stays with it. */
function beforeFirst(text: string, { from, own }: Member, written: string): Splice {
  const at = lineStart(text, own.from);
  const spaces = ' '.repeat(columnOf(text, from));
  return beginsLine(text, from)
    ? { from: at, to: at, text: `${spaces}${written}\n` }
    : { from, to: from, text: written.endsWith(',') ? `${written} ` : `${written}\n${spaces}` };
}

/** Below what is said of the one before it: that stays with it. */
function behindInFlow(text: string, { from, to, own }: Member, written: string): Splice {
  if (!beginsLine(text, from)) return { from: to, to, text: `, ${written}` };
  const line = `\n${' '.repeat(columnOf(text, from))}${written}`;
  const behind = text.slice(to, own.to);
  if (behind === '') return { from: to, to, text: `,${line}` };
  const hasComma = behind.trimStart().startsWith(',');
  return { from: to, to: own.to, text: hasComma ? `${behind}${line},` : `,${behind}${line}` };
}

import type { List, ListItem, Nodes, Paragraph } from 'mdast';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { defaultHandlers } from 'mdast-util-to-markdown';
import type { Handle } from 'mdast-util-to-markdown';
import { readMarker, sameRow } from '../../document/list-marker.ts';
import { strayLine } from '../line-marks.ts';

/** An item begins with its number or letter as typed. */
export function writeItem(...[node, parent, state, info]: Parameters<Handle>): string {
  const item = node as ListItem;
  if (item.marker === undefined) return defaultHandlers.listItem(item, parent, state, info);
  const before = state.bulletCurrent;
  // Without a parent the handler writes the marker it is given, and counts nothing.
  state.bulletCurrent = item.marker;
  const text = defaultHandlers.listItem(item, undefined, state, info);
  state.bulletCurrent = before;
  return text;
}

/** Whether two lists would be read as one when nothing stands between them. */
export function runsOn(one: Nodes, other: Nodes | undefined): boolean {
  if (one.type !== 'list' || other?.type !== 'list') return false;
  const [last, next] = [lastMarker(one), lastMarker(other)];
  return last && next ? sameRow(last, next) : last === next;
}

function lastMarker({ children }: List): ReturnType<typeof readMarker> {
  return readMarker(children.at(-1)?.marker ?? '');
}

/** With the box to tick that an item may begin with. */
const plainParagraph: Handle = gfmTaskListItemToMarkdown().handlers?.paragraph ?? defaultHandlers.paragraph;

/** Words of an alinea that begin a line as an item does, and are none, have their first letter or sign as a number. */
export function writeParagraph(...[node, parent, state, info]: Parameters<Handle>): string {
  const lines = plainParagraph(node as Paragraph, parent, state, info).split('\n');
  for (let stray = find(lines); stray !== null; stray = find(lines)) {
    const line = lines[stray] ?? '';
    const [opening = '', first = ''] = /^([*_]*)(.)/u.exec(line)?.slice(1) ?? [];
    const code = first.codePointAt(0) ?? 0;
    lines[stray] =
      `${opening}&#x${code.toString(16).toUpperCase()};${line.slice(opening.length + first.length)}`;
  }
  return lines.join('\n');
}

function find(lines: readonly string[]): number | null {
  const stray = strayLine(
    lines.map((text, index) => ({
      text,
      runsOn: index > 0 && !/(?: {2}|\\)$/.test(lines[index - 1] ?? ''),
      deep: false,
    })),
  );
  return stray?.index ?? null;
}

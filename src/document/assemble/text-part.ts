import { defined } from '../../diagnostics/defined.ts';
import type { Text } from 'mdast';

/** A stretch of a text node, with its place in the file. */
export function part(text: Text, from: number, to: number): Text {
  const value = text.value.slice(from, to);
  const start = text.position?.start;
  if (!start) return { type: 'text', value };
  const at = (offset: number): typeof start => {
    const before = text.value.slice(0, offset).split('\n');
    const last = defined(before.at(-1), 'the last line of a text');
    return {
      line: start.line + before.length - 1,
      column: (before.length === 1 ? start.column : 1) + last.length,
    };
  };
  return { type: 'text', value, position: { start: at(from), end: at(to) } };
}

import type { Nodes, Root, Text } from 'mdast';
import { visit } from '../../document/visit.ts';

/**
 * Makes texts that touch in the file one: `artikel 3:16` comes apart where a directive might have begun, and a word
 * that is in pieces is found by nobody.
 */
export function mergeTexts(tree: Root): void {
  visit(tree, null, (node) => {
    if (!('children' in node)) return;
    const merged: Nodes[] = [];
    for (const child of node.children) {
      const last = merged.at(-1);
      if (child.type === 'text' && last?.type === 'text' && touch(last, child))
        merged[merged.length - 1] = join(last, child);
      else merged.push(child);
    }
    node.children = merged as typeof node.children;
  });
}

function touch(left: Text, right: Text): boolean {
  const end = left.position?.end.offset;
  return end !== undefined && end === right.position?.start.offset;
}

function join(left: Text, right: Text): Text {
  const start = left.position?.start;
  const end = right.position?.end;
  return { type: 'text', value: left.value + right.value, ...(start && end && { position: { start, end } }) };
}

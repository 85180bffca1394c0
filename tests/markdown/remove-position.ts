import type { Nodes } from 'mdast';

/** A node and all in it without their places, and without keys that hold nothing. */
export function removePosition(node: Nodes): Nodes {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as Nodes;
}

import type { Properties } from 'hast';
import type { Nodes } from 'mdast';

/** The id attribute of a node that can be cited. */
export function idOf(node: Nodes): Properties {
  return node.data?.blockId === undefined ? {} : { id: node.data.blockId };
}

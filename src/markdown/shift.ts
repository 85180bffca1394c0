import type { Root } from 'mdast';
import type { Node, Point } from 'unist';

/**
 * Makes the positions in a tree count from the beginning of a longer text.
 *
 * @param tree - read from the part of the text that begins at the end of one of its lines
 * @param before - the text before that part
 */
export function shiftPositions(tree: Root, before: string): void {
  const lines = before.split('\n').length - 1;
  const moved = ({ line, column, offset = 0 }: Point): Point => ({
    line: line + lines,
    column,
    offset: offset + before.length,
  });
  const shift = (node: Node & { readonly children?: readonly Node[] }): void => {
    if (node.position) node.position = { start: moved(node.position.start), end: moved(node.position.end) };
    node.children?.forEach(shift);
  };
  shift(tree);
}

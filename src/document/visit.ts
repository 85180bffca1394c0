import type { Node, Parent } from 'unist';
import type { BuildVisitor } from 'unist-util-visit';
import type { BuildVisitor as BuildVisitorWithin } from 'unist-util-visit-parents';

/** Returned by a visitor: what the node holds is passed over. */
export const SKIP = 'skip';

/** Nothing, or what to pass over and the index in the same parent to go on from. */
type Answer = undefined | typeof SKIP | number | readonly [typeof SKIP, number];
type See = (node: Node, within: readonly Parent[], index: number | undefined) => Answer;

/**
 * Visits the nodes of a tree from the outside in, as `unist-util-visit` does. That one makes a named function for
 * every node it passes, and those of a long list are passed millions of times: a check takes a fifth to a third longer.
 *
 * @param tree - what to visit, itself included
 * @param type - of the nodes to show; null for all
 * @param see - what to do with a node, its index and its parent
 */
export function visit<Tree extends Node, Type extends string | null>(
  tree: Tree,
  type: Type,
  see: (...found: Parameters<BuildVisitor<Tree, Type>>) => Answer,
): void {
  const given = see as (node: Node, index: number | undefined, parent: Parent | undefined) => Answer;
  walk(tree, type, (node, within, index) => given(node, index, within.at(-1)), [], undefined);
}

/**
 * The same, for who must know all that a node stands in.
 *
 * @param see - what to do with a node and what it stands in, outermost first; that row changes after the call
 */
export function visitParents<Tree extends Node, Type extends string | null>(
  tree: Tree,
  type: Type,
  see: (...found: Parameters<BuildVisitorWithin<Tree, Type>>) => Answer,
): void {
  walk(tree, type, see as See, [], undefined);
}

/** Returns the index at which to go on: the node may have been replaced by none or by several. */
function walk(
  node: Node & Partial<Parent>,
  type: string | null,
  see: See,
  within: Parent[],
  index: number | undefined,
): number {
  const answer = type === null || node.type === type ? see(node, within, index) : undefined;
  const next =
    typeof answer === 'object' ? answer[1] : typeof answer === 'number' ? answer : (index ?? 0) + 1;
  if (node.children && answer !== SKIP && typeof answer !== 'object') {
    within.push(node as Parent);
    let at = 0;
    for (let child = node.children[at]; child; child = node.children[at])
      at = walk(child, type, see, within, at);
    within.pop();
  }
  return next;
}

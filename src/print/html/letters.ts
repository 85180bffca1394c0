import type { ElementContent } from 'hast';

/** How many characters elements have: about how much room they take. */
export function lettersIn(nodes: readonly ElementContent[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text') return sum + node.value.length;
    return node.type === 'element' ? sum + lettersIn(node.children) : sum;
  }, 0);
}

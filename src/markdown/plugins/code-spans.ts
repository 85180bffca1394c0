import type { Root } from 'mdast';
import { visit } from '../../document/visit.ts';

/** Where a code span goes on on the next line there is a space (CommonMark 0.31, § 6.1). */
export function remarkCodeSpans() {
  return (tree: Root): void => {
    visit(tree, 'inlineCode', (node) => {
      node.value = node.value.replace(/\n/g, ' ');
    });
  };
}

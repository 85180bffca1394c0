import type { Root } from 'mdast';
import { SKIP, visit } from '../../document/visit.ts';

/** Drops HTML; the account tells what is lost with it, and lets comments go. */
export function remarkRawHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (_, index, parent) => {
      if (index === undefined || !parent) return;
      parent.children.splice(index, 1);
      // A line that was broken off before it now ends for good.
      if (parent.type === 'paragraph' && parent.children.at(-1)?.type === 'break') parent.children.pop();
      return [SKIP, index];
    });
  };
}

import type { ListItem, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { report } from '../report.ts';

/** Refuses boxes to tick: in a printed list nobody ticks them, and a screen reader has no name for them. */
export function remarkTaskBoxes() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'list', ({ children }) => {
      // Of a whole list of tasks one is enough to tell.
      const item = children.find(hasBox);
      if (!item) return;
      const ticked = item.checked ?? !/^\[\s*\]/.test(toString(item));
      report(file, item, { kind: 'task-box', ticked });
    });
  };
}

/** Markdown knows `[x]` only; others write `[]` and `[v]`. */
function hasBox(item: ListItem): boolean {
  return typeof item.checked === 'boolean' || /^\[[\sxXvV✓✔√]*\]\s/.test(toString(item));
}

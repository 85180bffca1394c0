import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { report } from '../report.ts';

/** Reports rows with more cells than the head has: there is no column for what they say. */
export function remarkTableRows() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'table', ({ children: [head, ...rows] }) => {
      const width = head?.children.length ?? 0;
      for (const row of rows) {
        const extra = row.children[width];
        if (!extra) continue;
        report(file, extra, { kind: 'cells-too-many', cells: row.children.length, columns: width });
      }
    });
  };
}

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
      report(file, item, {
        code: 'BE49',
        found: ticked ? 'een vakje `[x]` bij een onderdeel' : 'een leeg vakje `[ ]` bij een onderdeel',
        expected: 'woorden',
        repair: ticked
          ? 'Zeg het in woorden, zoals “gereed:”, en haal `[x]` weg.'
          : 'Zeg het in woorden, zoals “nog te doen:”, en haal `[ ]` weg.',
      });
    });
  };
}

/** Markdown knows `[x]` only; others write `[]` and `[v]`. */
function hasBox(item: ListItem): boolean {
  return typeof item.checked === 'boolean' || /^\[[\sxXvV✓✔√]*\]\s/.test(toString(item));
}

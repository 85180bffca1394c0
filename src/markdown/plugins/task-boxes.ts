import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { report } from '../report.ts';

/** Refuses boxes to tick: in a printed list nobody ticks them, and a screen reader has no name for them. */
export function remarkTaskBoxes() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'list', ({ children }) => {
      // Of a whole list of tasks one is enough to tell.
      const item = children.find(({ checked }) => typeof checked === 'boolean');
      if (!item) return;
      report(file, item, {
        code: 'BE49',
        found: item.checked ? 'een vakje `[x]` bij een onderdeel' : 'een leeg vakje `[ ]` bij een onderdeel',
        expected: 'woorden',
        repair: item.checked
          ? 'Zeg het in woorden, zoals “gereed:”, en haal `[x]` weg.'
          : 'Zeg het in woorden, zoals “nog te doen:”, en haal `[ ]` weg.',
      });
    });
  };
}

import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { report } from '../report.ts';
import { linesOf } from '../source-lines.ts';

/** Reports tabs between words: they are shown as one space, so that what they lined up does not. */
export function remarkTabs() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(file);
    const told = new Set<number>();
    visit(tree, null, (node) => {
      if ((node.type !== 'text' && node.type !== 'inlineCode') || !node.value.includes('\t')) return;
      const { line, column } = placeOf(node, lines);
      if (told.has(line)) return;
      told.add(line);
      const end = { line, column: column + 1 };
      report(file, { ...node, position: { start: { line, column }, end } }, { kind: 'tab' });
    });
  };
}

/** The first tab in a text; where its author wrote it as `&Tab;`, the beginning of the text. */
function placeOf({ position }: Nodes, lines: readonly string[]): { line: number; column: number } {
  const { start = { line: 1, column: 1 }, end = start } = position ?? {};
  for (let line = start.line; line <= end.line; line += 1) {
    const from = line === start.line ? start.column - 1 : 0;
    const source = (lines[line - 1] ?? '').slice(0, line === end.line ? end.column - 1 : undefined);
    const words = from + (/^\s*/.exec(source.slice(from))?.[0].length ?? 0);
    const index = source.indexOf('\t', line === start.line ? from : words);
    if (index >= 0) return { line, column: index + 1 };
  }
  return start;
}

import type { ListItem, Paragraph, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { visitParents } from '../../document/visit.ts';
import { strayLine } from '../line-marks.ts';
import { report } from '../report.ts';
import { indentOf, linesOf, paragraphLines } from '../source-lines.ts';
import type { SourceLine } from '../source-lines.ts';

/** Lines of an alinea become one; reports those that their author cannot have meant so. */
export function remarkRunTogether() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(file);
    visitParents(tree, 'paragraph', (paragraph, within) => {
      const { start, end } = paragraph.position ?? {};
      if (start?.line === end?.line) return;
      const own = paragraphLines(paragraph, within, lines);
      const loose = own.find((line, index) => index > 0 && isLoose(line, within, lines));
      const stray = strayLine(own);
      const at = own[stray?.index ?? -1];
      if (loose) reportLoose(loose, within, file);
      else if (stray && at) report(file, placed(at), { kind: 'line-run-on', mark: stray.mark });
    });
  };
}

/** Whether a line stands left of what it is taken to belong to: below an item or note, or without the `>` of a quote. */
function isLoose(line: SourceLine, within: readonly Parents[], lines: readonly string[]): boolean {
  if (line.quotes < within.filter(({ type }) => type === 'blockquote').length) return true;
  const inner = innermost(within);
  return inner !== undefined && line.indent <= indentOf(inner, lines);
}

function innermost(within: readonly Parents[]): Parents | undefined {
  return within.findLast(({ type }) => type === 'listItem' || type === 'footnoteDefinition');
}

function reportLoose(line: SourceLine, within: readonly Parents[], file: VFile): void {
  const inner = innermost(within);
  const isQuote = line.quotes < within.filter(({ type }) => type === 'blockquote').length;
  const isItem = inner?.type === 'listItem';
  report(file, placed(line), {
    kind: 'line-attached',
    text: line.text,
    to: isQuote ? 'quote' : isItem ? 'item' : 'note',
    indent: isQuote ? null : isItem ? contentIndent(inner) : 4,
  });
}

/** How far from its own marker the words of an item begin. */
function contentIndent(item: ListItem): number {
  const [first] = item.children;
  const from = item.position?.start;
  const to = first?.position?.start;
  return from && to?.line === from.line ? to.column - from.column : (item.marker?.length ?? 1) + 1;
}

function placed({ line, column, text }: SourceLine): Paragraph {
  const end = { line, column: column + text.length };
  return { type: 'paragraph', children: [], position: { start: { line, column }, end } };
}

import { defined } from '../diagnostics/defined.ts';
import type { Nodes, Paragraph, Parents } from 'mdast';
import type { VFile } from 'vfile';
import type { TextLine } from './line-marks.ts';

/** A line of an alinea as it stands in the file. */
export interface SourceLine extends TextLine {
  /** Where its text begins. */
  readonly line: number;
  readonly column: number;
  /** How many columns from the margin that is. */
  readonly indent: number;
  /** The marks `>` before it. */
  readonly quotes: number;
}

/** The lines of a file; the first is number 0. */
export function linesOf(file: VFile): readonly string[] {
  return String(file).split('\n');
}

/** How many columns a text takes: a tab goes on to the next fourth. */
function width(text: string): number {
  let columns = 0;
  for (const sign of text) columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** How many columns from the margin a node begins. */
export function indentOf(node: Nodes, lines: readonly string[]): number {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return width(defined(lines[line - 1], 'the line of a node').slice(0, column - 1));
}

/**
 * The lines of an alinea, each without what stands before it for the sake of what the alinea is in.
 *
 * @param within - what it is in, outermost first
 * @param lines - of the file
 */
export function paragraphLines(
  paragraph: Paragraph,
  within: readonly Parents[],
  lines: readonly string[],
): SourceLine[] {
  const { start, end } = paragraph.position ?? {};
  if (!start || !end) return [];
  const quotes = within.filter(({ type }) => type === 'blockquote').length;
  const base = indentOf(paragraph, lines);
  return lines.slice(start.line - 1, end.line).map((source, index) => {
    const before = index === 0 ? source.slice(0, start.column - 1) : prefixOf(source, quotes);
    const indent = width(before);
    return {
      text: source.slice(before.length),
      runsOn: index > 0 && !/(?: {2,}|\\)$/.test(lines[start.line + index - 2] ?? ''),
      deep: index > 0 && indent >= base + 4,
      line: start.line + index,
      column: before.length + 1,
      indent,
      quotes: index === 0 ? quotes : before.split('>').length - 1,
    };
  });
}

/** The spaces before a line, and the marks of so many quotations. */
function prefixOf(source: string, quotes: number): string {
  return new RegExp(`^[ \\t]*(?:>[ \\t]*){0,${String(quotes)}}`).exec(source)?.[0] ?? '';
}

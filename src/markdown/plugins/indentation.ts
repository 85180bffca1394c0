import type { Code, List, ListItem, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { visitParents } from '../../document/visit.ts';
import { report } from '../report.ts';
import { indentOf, linesOf, paragraphLines } from '../source-lines.ts';

/** Reports indentation that does nothing, or that makes code of a text. */
export function remarkIndentation() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(file);
    /** Lists that stand directly below another one. */
    const flat = new Set<Nodes>();
    visitParents(tree, null, (node, within, index) => {
      if (node.type === 'paragraph') judgeLines(node, within, lines, file);
      const parent = within.at(-1);
      const before = lastBefore(parent, index);
      if (node.type === 'list') judgeItems(node, lines, file);
      if (node.type === 'code' && isIndented(node, lines))
        reportCode(node, ownerOf(before, parent), lines, file);
      else if (before?.type === 'list' && node.type !== 'html') judgeBelow(node, before, lines, file);
      if (node.type !== 'list' || before?.type !== 'list' || !isDirectlyBelow(node, before)) return;
      // Of a row of lists below each other the first is told.
      if (!flat.has(before)) judgeFlat(node, before, lines, file);
      flat.add(node);
    });
  };
}

/** What stands before a place among what a node holds; comments do not count. */
function lastBefore(parent: Parents | undefined, index = 0): RootContent | undefined {
  for (let at = index - 1; at >= 0; at -= 1)
    if (parent?.children[at]?.type !== 'html') return parent?.children[at];
  return undefined;
}

/** Items of one list begin in one column, or their numbers end in one. */
function judgeItems({ children }: List, lines: readonly string[], file: VFile): void {
  const [first] = children;
  if (!first) return;
  // Behind the name of a note an item begins further to the right than those below it can.
  const inNote = /\[\^[^\]]*\]:\s*$/.test(beforeOf(first, lines));
  const begin = indentOf((inNote ? children[1] : first) ?? first, lines);
  const end = begin + markerLength(first);
  for (const [index, item] of children.entries()) {
    const indent = indentOf(item, lines);
    const before = children[index - 1];
    if (indent === begin || indent + markerLength(item) === end || !before || (inNote && index === 0))
      continue;
    report(file, item, { kind: 'item-indent', indent, first: begin, below: contentIndent(before, lines) });
    return;
  }
}

/** What stands below a list and further to the right was meant to belong to its last item. */
function judgeBelow(node: Nodes, list: List, lines: readonly string[], file: VFile): void {
  const last = list.children.at(-1);
  if (!last) return;
  if (indentOf(node, lines) <= indentOf(last, lines)) return;
  report(file, node, {
    kind: 'indent-below-list',
    what: node.type === 'list' || node.type === 'paragraph' ? node.type : 'other',
    indent: indentOf(node, lines),
    expected: contentIndent(last, lines),
  });
}

/** Whether a list stands right below another. */
function isDirectlyBelow(node: Nodes | undefined, before: Nodes | undefined): boolean {
  if (node?.type !== 'list' || before?.type !== 'list') return false;
  return node.position?.start.line === (before.position?.end.line ?? 0) + 1;
}

/** Letters below a number, without a line or a space between. */
function judgeFlat(node: List, list: List, lines: readonly string[], file: VFile): void {
  const last = list.children.at(-1);
  if (!last || indentOf(node, lines) !== indentOf(last, lines)) return;
  report(file, node, { kind: 'list-beside-list', expected: contentIndent(last, lines) });
}

/** A line that stands far to the right of its alinea runs on in it all the same. */
function judgeLines(
  paragraph: Paragraph,
  within: readonly Parents[],
  lines: readonly string[],
  file: VFile,
): void {
  if (paragraph.position?.start.line === paragraph.position?.end.line) return;
  const deep = paragraphLines(paragraph, within, lines).find((line) => line.deep && line.runsOn);
  if (!deep) return;
  const { line, column, text } = deep;
  const position = { start: { line, column }, end: { line, column: column + text.length } };
  report(file, { ...paragraph, position }, { kind: 'line-indented' });
}

function reportCode(code: Code, owner: ListItem | null, lines: readonly string[], file: VFile): void {
  report(file, code, { kind: 'code-by-indent', expected: owner && contentIndent(owner, lines) });
}

/** What stands before a node on its line. */
function beforeOf({ position }: Nodes, lines: readonly string[]): string {
  return (lines[(position?.start.line ?? 1) - 1] ?? '').slice(0, (position?.start.column ?? 1) - 1);
}

/** Code with a row of signs above it has been meant. */
function isIndented({ position }: Code, lines: readonly string[]): boolean {
  const source = (lines[(position?.start.line ?? 1) - 1] ?? '').slice((position?.start.column ?? 1) - 1);
  return !/^\s{0,3}(?:`{3}|~{3})/.test(source);
}

/** The item that a text was meant to belong to. */
function ownerOf(before: RootContent | undefined, parent: Parents | undefined): ListItem | null {
  if (before?.type === 'list') return before.children.at(-1) ?? null;
  return parent?.type === 'listItem' ? parent : null;
}

/** How far from the margin the words of an item begin. */
function contentIndent(item: ListItem, lines: readonly string[]): number {
  const [first] = item.children;
  const same = first?.position?.start.line === item.position?.start.line;
  return first && same && first.type !== 'code'
    ? indentOf(first, lines)
    : indentOf(item, lines) + markerLength(item) + 1;
}

function markerLength({ marker }: ListItem): number {
  return marker?.length ?? 1;
}

import type { Blockquote, Heading, List, Nodes, Parents, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { visit, visitParents } from '../../document/visit.ts';
import { report } from '../report.ts';
import { linesOf, paragraphLines } from '../source-lines.ts';

/** Reports what a sign at the beginning of a line made of it, where its author will have meant the sign itself. */
export function remarkSuddenBlocks() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(file);
    visitParents(tree, null, (node, within, index) => {
      const parent = within.at(-1);
      const before = parent?.children[(index ?? 0) - 1];
      if (node.type === 'list') judgeList(node, within, before, lines, file);
      else if (node.type === 'blockquote') judgeQuote(node, before, lines, file);
      else if (node.type === 'heading') judgeHeading(node, lines, file);
    });
    reportBareRows(tree, lines, file);
    reportGluedHeadings(tree, lines, file);
  };
}

function judgeList(
  list: List,
  within: readonly Parents[],
  before: RootContent | undefined,
  lines: readonly string[],
  file: VFile,
): void {
  const sign = /^\S+/.exec(sourceOf(list, lines))?.[0] ?? '-';
  const single = list.children.length === 1;
  const inItem = within.at(-1)?.type === 'listItem';
  if (isBelowText(list, before) && (single || !inItem)) {
    report(file, list, { kind: 'list-below-text', sign, inItem });
    return;
  }
  const nested = within.some(({ type }) => type === 'list');
  if (sign !== '+' && (sign !== '*' || !single || nested)) return;
  report(file, list, { kind: 'list-sign-lost', sign });
}

function judgeQuote(
  quote: Blockquote,
  before: RootContent | undefined,
  lines: readonly string[],
  file: VFile,
): void {
  const below = isBelowText(quote, before);
  const number = isOneLine(quote) && /^>\s*[\d=€$]/.test(sourceOf(quote, lines));
  if (below || number) report(file, quote, { kind: below ? 'quote-below-text' : 'quote-of-number' });
}

/** Words with a row of signs below them: only `#` says that a heading was meant. */
function judgeHeading(heading: Heading, lines: readonly string[], file: VFile): void {
  if (sourceOf(heading, lines).startsWith('#')) return;
  const line = heading.position?.end.line ?? 1;
  const source = lines[line - 1] ?? '';
  const column = source.search(/[-=]/) + 1;
  const sign = source.trim().replace(/^[>\s]*/, '');
  report(file, placed(heading, line, column, source.length), { kind: 'heading-underlined', sign });
}

/** A line below a table belongs to it, with or without bars. */
function reportBareRows(tree: Root, lines: readonly string[], file: VFile): void {
  visit(tree, 'tableRow', (row) => {
    if (/(?<!\\)\|/.test(sourceOf(row, lines))) return;
    report(file, row, { kind: 'row-without-bars' });
  });
}

/** `##Kop` shows its signs; a heading has a space behind them. */
function reportGluedHeadings(tree: Root, lines: readonly string[], file: VFile): void {
  visitParents(tree, 'paragraph', (paragraph, within) => {
    for (const [index, { text, line, column }] of paragraphLines(paragraph, within, lines).entries()) {
      const signs = /^#{1,6}(?=\p{L})|^#{2,6}(?=\d)/u.exec(text)?.[0];
      // Within a sentence one sign may stand before a word.
      if (signs === undefined || (signs.length === 1 && index > 0)) continue;
      const place = placed(paragraph, line, column, column - 1 + text.length);
      report(file, place, { kind: 'heading-glued', signs });
    }
  });
}

function isBelowText(node: Nodes, before: RootContent | undefined): boolean {
  if (before?.type !== 'paragraph' || before.data?.directiveLabel === true) return false;
  return node.position?.start.line === (before.position?.end.line ?? 0) + 1;
}

function isOneLine({ position }: Nodes): boolean {
  return position?.start.line === position?.end.line;
}

/** The first line of a node, from where it begins. */
function sourceOf({ position }: Nodes, lines: readonly string[]): string {
  return (lines[(position?.start.line ?? 1) - 1] ?? '').slice((position?.start.column ?? 1) - 1);
}

/** A node of the same type on one line, to report at. */
function placed<T extends Nodes>(node: T, line: number, column: number, end: number): T {
  return { ...node, position: { start: { line, column }, end: { line, column: end + 1 } } };
}

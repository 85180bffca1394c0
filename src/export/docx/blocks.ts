import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Heading, PhrasingContent, RootContent, Table as TableNode } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toMarkdownText } from '../../markdown/write/to-markdown.ts';
import { captionStyle, markdownStyle, noticeStyle, quoteStyle, styleKey } from '../../source/word-form.ts';
import { hidden, isPlainWords, toRuns } from './inlines.ts';
import type { InlineContext } from './inlines.ts';
import { listParagraphs } from './lists.ts';

/** What stands in a document, one below the other. */
export type WordBlock = Paragraph | Table;

/** Headings of Word by how deep they are, from 1. */
export const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/**
 * Blocks as Word has them. What could not be told apart when it is read again is written as in the file.
 *
 * @param level - of the heading above them, from 1
 */
export function toBlocks(nodes: readonly RootContent[], level: number, context: InlineContext): WordBlock[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    return toBlock(node, before, level, context) ?? [asWritten(node)];
  });
}

function toBlock(
  node: RootContent,
  before: RootContent | undefined,
  level: number,
  context: InlineContext,
): WordBlock[] | null {
  switch (node.type) {
    case 'paragraph':
      return isPlainWords(node.children)
        ? [new Paragraph({ children: toRuns(node.children, context) })]
        : null;
    case 'heading':
      return headingOf(node, level, context);
    case 'list':
      return listParagraphs(node, { depth: 1, behindList: before?.type === 'list' }, context);
    case 'table':
      return tableOf(node, context);
    case 'blockquote': {
      const inner = wordsOfAll(node.children);
      return inner && before?.type !== 'blockquote' ? styled(inner, quoteStyle, context) : null;
    }
    case 'containerDirective':
      return container(node, before, context);
    default:
      return null;
  }
}

function headingOf({ depth, children }: Heading, level: number, context: InlineContext): WordBlock[] | null {
  const heading = headings[level + depth - 2];
  const last = children.at(-1);
  const [, words = '', name = ''] =
    last?.type === 'text' ? (/^(.*?)( \{#[^}]*\})$/s.exec(last.value) ?? []) : [];
  const shown: PhrasingContent[] =
    name === ''
      ? children
      : [...children.slice(0, -1), ...(words === '' ? [] : [{ type: 'text' as const, value: words }])];
  if (heading === undefined || !isPlainWords(shown)) return null;
  return [
    new Paragraph({ heading, children: [...toRuns(shown, context), ...(name === '' ? [] : [hidden(name)])] }),
  ];
}

function tableOf({ align, children }: TableNode, context: InlineContext): WordBlock[] | null {
  const plain = children.every((row) => row.children.every((cell) => isPlainWords(cell.children)));
  if (!plain || align?.some((one) => one !== null) === true) return null;
  const rows = children.map(
    (row, index) =>
      new TableRow({
        tableHeader: index === 0,
        children: row.children.map(
          (cell) =>
            new TableCell({ children: [new Paragraph({ children: toRuns(cell.children, context) })] }),
        ),
      }),
  );
  return [new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } })];
}

function container(
  node: ContainerDirective,
  before: RootContent | undefined,
  context: InlineContext,
): WordBlock[] | null {
  const [first, ...rest] = node.children;
  if (node.name === 'tabel') {
    const [table] = rest;
    if (first?.type !== 'paragraph' || table?.type !== 'table' || rest.length > 1) return null;
    const shown = isPlainWords(first.children) ? tableOf(table, context) : null;
    const said = hidden(` ${JSON.stringify(node.attributes ?? {})}`);
    return (
      shown && [
        new Paragraph({
          style: styleKey(captionStyle),
          children: [...toRuns(first.children, context), said],
        }),
        ...shown,
      ]
    );
  }
  const inner = wordsOfAll(node.children);
  const twice = before?.type === 'containerDirective' && before.name === node.name;
  return inner && node.name === 'let-op' && !twice ? styled(inner, noticeStyle, context) : null;
}

/** The words of each alinea; null where there is anything else among them. */
function wordsOfAll(nodes: readonly RootContent[]): (readonly PhrasingContent[])[] | null {
  const words = nodes.map((node) =>
    node.type === 'paragraph' && isPlainWords(node.children) ? node.children : null,
  );
  return words.length > 0 && words.every((one) => one !== null) ? words : null;
}

function styled(
  words: readonly (readonly PhrasingContent[])[],
  style: string,
  context: InlineContext,
): WordBlock[] {
  return words.map(
    (children) => new Paragraph({ style: styleKey(style), children: toRuns(children, context) }),
  );
}

/** A block in the signs of its file. */
function asWritten(node: RootContent): WordBlock {
  const text = toMarkdownText({ type: 'root', children: [structuredClone(node)] }).replace(/\n$/, '');
  const runs = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  return new Paragraph({ style: styleKey(markdownStyle), children: runs });
}

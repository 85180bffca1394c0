import type { Nodes } from 'mdast';

/** What a plain text may put between an alinea and the next, between cells, and behind the caption of a figure. */
const separators = ['\n', ' | ', ': '];

/**
 * Whether a text without markup says what nodes of the Document say: every alinea, item, cell and caption, whole and
 * in order, and nothing else.
 */
export function saysAll(text: string, nodes: readonly Nodes[]): boolean {
  let at = 0;
  for (const unit of nodes.flatMap(unitsOf)) {
    if (unit === '') continue;
    for (; !text.startsWith(unit, at);) {
      const separator = separators.find((one) => text.startsWith(one, at));
      if (separator === undefined) return false;
      at += separator.length;
    }
    at += unit.length;
  }
  return /^(?:\n| \| |: )*$/.test(text.slice(at));
}

/** What nodes say, for a message. */
export function plainWords(nodes: readonly Nodes[]): string {
  return nodes.flatMap(unitsOf).join(' ');
}

const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'captionedTable',
  'list',
  'listItem',
  'notice',
  'table',
  'tableRow',
]);

function unitsOf(node: Nodes): string[] {
  if (node.type === 'figure') return [inOneLine(node.caption ?? ''), inOneLine(node.alt)];
  if (node.type === 'code') return [node.value];
  if (blocks.has(node.type) && 'children' in node) return node.children.flatMap(unitsOf);
  return [inOneLine(wordsOf(node))];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

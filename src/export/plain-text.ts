import type { Nodes } from 'mdast';

/**
 * Text without markup, for cells: an alinea, an item and a row of a table each on a line of its own.
 *
 * @param nodes - blocks of the Document
 */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes
    .map(lines)
    .filter((text) => text !== '')
    .join('\n');
}

function lines(node: Nodes): string {
  switch (node.type) {
    case 'listItem':
      return [node.marker ?? [], plainText(node.children)].flat().join(' ');
    case 'list':
    case 'blockquote':
    case 'notice':
    case 'captionedTable':
    case 'table':
      return plainText(node.children);
    case 'tableRow':
      return node.children.map((cell) => inOneLine(wordsOf(cell))).join(' | ');
    case 'figure':
      return inOneLine([node.caption, node.alt].filter((words) => words !== null).join(': '));
    case 'code':
      return node.value;
    default:
      return inOneLine(wordsOf(node));
  }
}

/** A line that the author broke off parts two words, as its end in the Markdown does. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

/** Where a line ends in the Markdown means nothing to a reader. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Elements that hold blocks within a cell. */
const blocks = /^(?:p|ul|ol|li|div|h[1-6]|blockquote|table|thead|tbody|tr|td|th)$/;

/** Makes tables what Markdown can hold: a head of one row, and cells of one line. */
export function plainTables(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'table') return;
    visit(element, 'element', (cell) => {
      if (cell.tagName === 'td' || cell.tagName === 'th') cell.children = inLine(cell.children);
    });
    const [row] = rowsIn(element);
    for (const cell of row?.children ?? []) if (cell.type === 'element') cell.tagName = 'th';
  });
}

function rowsIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsIn(child);
  });
}

/** The words of blocks after each other, with a break where one ends and the next begins. */
function inLine(children: readonly ElementContent[]): ElementContent[] {
  const line: ElementContent[] = [];
  for (const child of children) {
    const isBlock = child.type === 'element' && blocks.test(child.tagName);
    const inner = isBlock ? inLine(child.children) : [child];
    if (isBlock && line.length > 0 && inner.length > 0) line.push(lineBreak());
    line.push(...inner);
  }
  return line;
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}

import type { Element, ElementContent } from 'hast';

/** The words of an element as they stand there, a line for each break. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  return node.children.map(textOf).join('');
}

/** The lines of a cell: its alineas. */
export function linesOf(cell: Element): string {
  const alineas = cell.children.filter((child) => child.type === 'element' && child.tagName === 'p');
  return (alineas.length > 0 ? alineas : cell.children).map(textOf).join('\n');
}

/** The rows of a table, each with its cells. */
export function rowsOf(element: Element): Element[][] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr') return rowsOf(child);
    return [child.children.filter((cell): cell is Element => cell.type === 'element')];
  });
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return properties.className?.includes(name) === true;
}

import type { Element, ElementContent } from 'hast';

/** The words of an element as they stand there, a line for each break. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  return node.children.map(textOf).join('');
}

const listNames = ['ul', 'ol'];

/** The lines of a cell: its alineas, and the items of lists that Word made of what was typed. */
export function linesOf(cell: Element): string {
  const blocks = cell.children.filter(
    (child): child is Element => child.type === 'element' && ['p', ...listNames].includes(child.tagName),
  );
  if (blocks.length === 0) return cell.children.map(textOf).join('\n');
  return blocks
    .flatMap((block) => (listNames.includes(block.tagName) ? itemLines(block) : [textOf(block)]))
    .join('\n');
}

/** The items of a list as they were typed, those of a list in them further in. */
function itemLines(list: Element): string[] {
  const items = list.children.filter((child): child is Element => child.type === 'element');
  return items.flatMap((item, index) => {
    const lists = item.children.filter(
      (child): child is Element => child.type === 'element' && listNames.includes(child.tagName),
    );
    const words = item.children
      .filter((child) => child.type !== 'element' || !listNames.includes(child.tagName))
      .map(textOf)
      .join('');
    const marker = list.tagName === 'ol' ? `${String(index + 1)}.` : '-';
    return [`${marker} ${words}`, ...lists.flatMap(itemLines).map((line) => `  ${line}`)];
  });
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

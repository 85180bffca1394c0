import type { Element, ElementContent } from 'hast';
import { nameOf } from '../to-mdast.ts';

/** The words of an element as they stand there, a line for each break. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  return node.children.map(textOf).join('');
}

/** Stands in a call of a note of Word among the signs of a file, which may have a note of that name itself. */
const ofWord = '\0';
const wordCall = /\[\^\0([^\]]*)\]/g;

/** The words of an element as they stand there, with the calls of notes that somebody put among them in Word. */
export function textWithCalls(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  const { dataNoot } = node.properties;
  if (typeof dataNoot === 'string') return `[^${ofWord}${nameOf(dataNoot)}]`;
  return node.tagName === 'br' ? '\n' : node.children.map(textWithCalls).join('');
}

/** The notes of Word that are called among the signs of a file. */
export function callsIn(text: string): string[] {
  return [...text.matchAll(wordCall)].map(([, name = '']) => name);
}

/** Signs of a file in which calls of notes of Word have the name that the file has for them. */
export function renameCalls(text: string, nameFor: (called: string) => string): string {
  return text.replace(wordCall, (_, called: string) => `[^${nameFor(called)}]`);
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

import type { Element } from 'hast';
import { lettersIn } from './letters.ts';

/** Characters on half a page of a table in the column of the text; cells beside each other share its lines. */
const halfPage = 1800;

/**
 * Lets rows break that fill half a page or more. Others stay whole; these would leave as much white behind as they are
 * high, and where they are higher than a page they break all the same.
 *
 * @param elements - they are changed
 */
export function letLongRowsBreak(elements: readonly Element[]): void {
  for (const element of elements) {
    const children = element.children.filter((child) => child.type === 'element');
    if (
      element.tagName === 'tr' &&
      Math.max(...children.map((cell) => lettersIn([cell]))) * children.length > halfPage
    )
      element.properties.className = [...classesOf(element), 'long-row'];
    letLongRowsBreak(children);
  }
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

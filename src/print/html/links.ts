import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Where a link in the PDF can lead: to a place in the same file, to the web, to mail or telephone. */
const usable = /^(?:#|https?:\/\/|mailto:|tel:)/i;

/** Makes links that lead nowhere plain text: in a file of its own a relative address has no meaning. */
export function unlinkRelative(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'a' || usable.test(String(element.properties.href))) return;
    element.tagName = 'span';
    delete element.properties.href;
  });
}

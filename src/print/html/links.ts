import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Address of something that is printed in another part; an origin that exists only inside the browser. */
const elsewhere = 'http://inzage.invalid/elders#';

/** The id that a link to another part names; null for any other address. */
export function idElsewhere(url: string): string | null {
  return url.startsWith(elsewhere) ? decodeURIComponent(url.slice(elsewhere.length)) : null;
}

/** Ids of all elements below the given ones. */
export function idsIn(elements: readonly Element[]): Set<string> {
  const ids = new Set<string>();
  visit({ type: 'root', children: [...elements] } satisfies Root, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  return ids;
}

/** Addresses what stands in another part: Chromium drops a link to an id that the page does not have. */
export function linkElsewhere(tree: Root, present: ReadonlySet<string>): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    const href = String(properties.href);
    if (tagName !== 'a' || !href.startsWith('#') || present.has(href.slice(1))) return;
    properties.href = `${elsewhere}${encodeURIComponent(href.slice(1))}`;
  });
}

/** Where a link in the PDF can lead: to a place in the same file, to the web, to mail or telephone. */
const usable = /^(?:#|https?:\/\/|mailto:|tel:)/;

/** Makes links that lead nowhere plain text: in a file of its own a relative address has no meaning. */
export function unlinkRelative(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'a' || usable.test(String(element.properties.href))) return;
    element.tagName = 'span';
    delete element.properties.href;
  });
}

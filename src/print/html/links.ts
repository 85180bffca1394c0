import type { Element } from 'hast';

/** Address of something that is printed in another part; an origin that exists only inside the browser. */
const elsewhere = 'http://inzage.invalid/elders#';

/** The id that a link to another part names; null for any other address. */
export function idElsewhere(url: string): string | null {
  return url.startsWith(elsewhere) ? decodeURIComponent(url.slice(elsewhere.length)) : null;
}

/** Address of what an id names in another part. */
export function addressElsewhere(id: string): string {
  return `${elsewhere}${encodeURIComponent(id)}`;
}

/** Addresses what stands in another part: Chromium drops a link to an id that the page does not have. No report found. */
export function linkElsewhere(links: readonly Element[], present: ReadonlySet<string>): void {
  for (const { properties } of links) {
    const href = String(properties.href);
    if (href.startsWith('#') && !present.has(href.slice(1)))
      properties.href = addressElsewhere(href.slice(1));
  }
}

/** Where a link in the PDF can lead: to a place in the same file, to the web, to mail or telephone. */
const usable = /^(?:#|https?:\/\/|mailto:|tel:)/;

/** Makes links that lead nowhere plain text: in a file of its own a relative address has no meaning. */
export function unlinkRelative(links: readonly Element[]): void {
  for (const link of links) {
    if (usable.test(String(link.properties.href))) continue;
    link.tagName = 'span';
    delete link.properties.href;
  }
}

/** The ids that links in a page of HTML lead to, in this part or another. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].flatMap(([, href = '']) =>
    href.startsWith('#') ? [href.slice(1)] : (idElsewhere(href) ?? []),
  );
}

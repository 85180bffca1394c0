/** The address of a place as a citation carries it: with the edition, and what it said there in a few digits. */

/**
 * @param href - whole address of the place
 * @param print - undefined while it is not known
 */
export function citedAddress(href: string, version: string, print: string | undefined): string {
  const address = new URL(href);
  address.search = new URLSearchParams({ v: version, ...(print !== undefined && { w: print }) }).toString();
  return address.href;
}

/**
 * What names a place without its page: its id, or the path of a page.
 *
 * @param home - path of the home page
 */
export function placeKeyOf({ hash, pathname }: Pick<URL, 'hash' | 'pathname'>, home: string): string {
  return hash === '' ? `/${decode(pathname.slice(home.length))}` : decode(hash.slice(1));
}

/** An address is typed too: what cannot be decoded is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Most bytes that a file system lets a name have. */
const longest = 255;

/**
 * Reads which path a request asks for.
 *
 * @param target - as it stands in the request: the path, percent-encoded, and a query
 * @returns the path, decoded; null when it is malformed, leads out of the site or is one that no file can have
 */
export function pathOf(target: string): string | null {
  const [address = ''] = target.split(/[?#]/, 1);
  const [before, ...encoded] = address.split('/');
  if (before !== '' || encoded.length === 0) return null;
  const names = encoded.map(decoded);
  const good = names.every(
    (name, at) => name !== null && (isName(name) || (name === '' && at === names.length - 1)),
  );
  return good ? `/${names.join('/')}` : null;
}

/**
 * The address of the page of a folder that was asked for without its slash, with the query there was. It is relative
 * to the folder above, so that it cannot lead to another host, wherever the site stands.
 */
export function withSlash(target: string): string {
  const [, name = '', query = ''] = /^[^?#]*\/([^/?#]*)(\?[^#]*)?/.exec(target) ?? [];
  return `./${name}/${query}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A separator that was hidden in an encoding would make two names of it; Windows has two separators. */
function isName(name: string): boolean {
  return !/^\.{0,2}$|[/\\\p{Cc}]/u.test(name) && Buffer.byteLength(name) <= longest;
}

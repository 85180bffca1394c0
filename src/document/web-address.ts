/**
 * Writes the scheme of a web address in small letters. `HTTPS:` is the same as `https:` (RFC 3986, § 3.1), but not to
 * everything that looks at addresses.
 */
export function withPlainScheme(url: string): string {
  return url.replace(/^[a-z][a-z\d+.-]*:/i, (scheme) => scheme.toLowerCase());
}

/** An address, or a part of it, with its `%` escapes read; as it stands where they are none. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

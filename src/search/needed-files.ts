/** What the page loads; Pagefind also writes user interfaces and a worker, of which nothing is used. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.nl\.pagefind|(?:index|filter|fragment)\/[^/]+)$/;

/**
 * Whether a file of Pagefind has to be on the site.
 *
 * @param path - below the folder of the index
 */
export function isNeeded(path: string): boolean {
  return needed.test(path);
}

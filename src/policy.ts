/**
 * What a page of the site may load and do: only its own origin, no script or style within the page, and no text that
 * becomes code. `src/layouts/Base.astro` puts it in every built page, so that it holds whatever server the site is
 * copied to.
 */
export const pagePolicy = [
  "default-src 'none'",
  // WebAssembly is how Pagefind searches.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The same as a server may send it: browsers heed who may frame a page in a header alone. */
export const headerPolicy = `${pagePolicy}; frame-ancestors 'none'`;

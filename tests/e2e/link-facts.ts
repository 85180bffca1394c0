/** What a page leads to and loads. */
export interface LinkFacts {
  readonly ids: readonly string[];
  /** Where a reader can go. */
  readonly links: readonly string[];
  /** What a browser loads by itself. */
  readonly resources: readonly string[];
  /** Ids that elements name: labels and descriptions. */
  readonly named: readonly string[];
  /** Scripts and styles within the page, and attributes that hold them. */
  readonly inline: readonly string[];
}

/** Runs in the browser. */
export function readLinks(page: Document): LinkFacts {
  const all = [...page.querySelectorAll('*')];
  const values = (selector: string, name: string): string[] =>
    [...page.querySelectorAll(`${selector}[${name}]`)].map((element) => element.getAttribute(name) ?? '');
  const loading = ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest', 'preconnect', 'prefetch'];
  const heads = [...page.querySelectorAll('link[href]')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    loads: (link.getAttribute('rel') ?? '').split(/\s+/).some((rel) => loading.includes(rel)),
  }));
  return {
    ids: all.filter((element) => element.hasAttribute('id')).map(({ id }) => id),
    links: [
      ...values('a', 'href'),
      ...values('area', 'href'),
      ...values('form', 'action'),
      ...values('[formaction]', 'formaction'),
      ...heads.filter(({ loads }) => !loads).map(({ href }) => href),
      ...values('meta[property="og:url"]', 'content'),
      ...values('form', 'data-pages'),
      ...values('form', 'data-base'),
    ],
    resources: [
      ...heads.filter(({ loads }) => loads).map(({ href }) => href),
      ...values('', 'src'),
      ...values('', 'poster'),
      ...values('object', 'data'),
      ...values('use', 'href'),
      ...values('', 'srcset').flatMap((set) => set.split(',').map((one) => one.trim().split(/\s/)[0] ?? '')),
    ],
    named: ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'].flatMap(
      (name) => values('', name).flatMap((value) => value.split(/\s+/)),
    ),
    inline: all
      .filter(
        (element) =>
          element.tagName === 'STYLE' ||
          (element.tagName === 'SCRIPT' &&
            !element.hasAttribute('src') &&
            element.getAttribute('type') !== 'application/ld+json') ||
          element.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  };
}

/** On the page for an address that is not there: the pages whose names are most like the one that was asked for. */
import { element, part } from '../../browser/dom.ts';
import { fetchPage } from '../../browser/fetch-page.ts';
import { nearest } from '../../document/nearest.ts';
import { defined } from '../../diagnostics/defined.ts';

const place = part(document, '[data-guess]', HTMLElement);

/** The last name in an address: `1.3.A` of `/categorieen/1.3.A/`. */
function lastName(path: string): string {
  const name = path.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** All pages with text, as the contents of the list link to them; none where those cannot be had. */
const contents = await fetchPage(defined(place.dataset.guess, 'data-guess')).catch(() => null);
const pages = [...(contents?.querySelectorAll<HTMLAnchorElement>('main a[href]') ?? [])].filter(
  (link) => link.getAttribute('href')?.includes('#') === false,
);
const names = nearest(
  lastName(location.pathname),
  pages.map(({ pathname }) => lastName(pathname)),
);
const likely = names.flatMap((name) => pages.filter(({ pathname }) => lastName(pathname) === name));
if (likely.length > 0) {
  const items = likely.map((link) =>
    element('li', {}, element('a', { href: link.pathname }, link.textContent.replace(/\s+/g, ' ').trim())),
  );
  part(place, 'ul', HTMLUListElement).replaceChildren(...items);
  place.hidden = false;
}

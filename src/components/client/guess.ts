/** On the page for an address that is not there: the pages whose names are most like the one that was asked for. */
import { element, part } from '../../browser/dom.ts';
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

/** All pages with text, as the contents of the list link to them. The browser reads them: no text becomes code. */
function fetchContents(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => {
      resolve(request.responseXML);
    });
    request.addEventListener('error', () => {
      resolve(null);
    });
    request.open('GET', address);
    request.send();
  });
}

const contents = await fetchContents(defined(place.dataset.guess, 'data-guess'));
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

/** Shows beside a word what it stands for: from this page, or from the one that it links to, which is asked for once. */
import { element, part } from '../../browser/dom.ts';

const pages = new Map<string, Promise<Document>>();

/** @throws when what a link stands for cannot be had */
export async function explain(box: HTMLElement, word: HTMLElement): Promise<void> {
  const link = word instanceof HTMLAnchorElement ? word : null;
  const content = link ? await contentOf(link) : [word.title];
  const words = word.closest('sup') ? box.dataset.note : box.dataset.term;
  part(box, '.explanation-text', HTMLElement).replaceChildren(...content);
  part(box, '.explanation-way', HTMLElement).replaceChildren(
    ...(link ? [element('a', { href: link.href }, words ?? '')] : []),
  );
  box.setAttribute('aria-label', word.ariaLabel ?? word.textContent.trim());
  if (!link && word.tabIndex < 0) word.tabIndex = -1;
  // Where focus goes back to when it closes, and what the tab key goes on from.
  word.focus({ preventScroll: true });
  box.showPopover({ source: word });
  box.scrollTop = 0;
  place(box, word);
  box.focus({ preventScroll: true });
}

async function contentOf({ href, pathname, hash }: HTMLAnchorElement): Promise<Node[]> {
  const page = pathname === location.pathname ? document : await pageAt(href.replace(/#.*/, ''));
  const found = page.getElementById(decodeURIComponent(hash.slice(1)));
  const whole = found?.closest('.entry')?.querySelector('dd') ?? found;
  if (!whole) throw new Error(`There is nothing at ${href}`);
  const copy = document.importNode(whole, true);
  for (const one of copy.querySelectorAll('.mark, .answers-here, .mentions, .note-back')) one.remove();
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const one of copy.querySelectorAll('abbr'))
    for (const name of ['role', 'tabindex']) one.removeAttribute(name);
  return [...copy.childNodes];
}

/** The page as a document: no text becomes HTML here, which the policy of the site forbids. A failure is tried again. */
function pageAt(address: string): Promise<Document> {
  const asked =
    pages.get(address) ??
    new Promise<Document>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.responseType = 'document';
      request.onloadend = () => {
        if (request.status === 200 && request.responseXML) resolve(request.responseXML);
        else reject(new Error(`${address}: ${String(request.status)}`));
      };
      request.send();
    });
  pages.set(address, asked);
  asked.catch(() => pages.delete(address));
  return asked;
}

/** Below the word, or above it where there is more room, and within the window. */
function place(box: HTMLElement, word: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const line = [...word.getClientRects()].at(-1) ?? word.getBoundingClientRect();
  const below = line.bottom + 6;
  const fits = below + box.offsetHeight <= clientHeight || line.top < clientHeight - line.bottom;
  const top = fits ? below : line.top - box.offsetHeight - 6;
  const left = Math.max(8, Math.min(line.left, clientWidth - box.offsetWidth - 8));
  box.style.setProperty('--explanation-top', `${String(top + scrollY)}px`);
  box.style.setProperty('--explanation-left', `${String(left)}px`);
}

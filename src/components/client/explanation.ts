/** Shows beside a word what it stands for: from this page, or from the one that it links to, which is asked for once. */
import { element, part } from '../../browser/dom.ts';

const box = part(document, '.explanation', HTMLElement);
const text = part(box, '#uitleg-tekst', HTMLElement);
const further = part(box, 'p', HTMLElement);
const pages = new Map<string, Promise<Document>>();
let shown: HTMLElement | null = null;

/** Opens it; where the text cannot be had, the link is followed. */
export async function explain(word: HTMLElement): Promise<void> {
  const link = word instanceof HTMLAnchorElement ? word : null;
  const content = link ? await contentOf(link).catch(() => []) : [word.title];
  if (link && content.length === 0) {
    location.assign(link.href);
    return;
  }
  close();
  const note = word.closest('sup');
  const words = (note ? box.dataset.note : box.dataset.term) ?? '';
  text.replaceChildren(...content);
  further.replaceChildren(...(link ? [element('a', { href: link.href }, words)] : []));
  box.setAttribute('aria-label', word.ariaLabel ?? word.textContent.trim());
  word.dataset.explained = '';
  shown = word;
  // Behind the word, so that the tab key goes on from there.
  (note ?? word).after(box);
  box.showPopover();
  place(word);
  box.focus({ preventScroll: true });
}

async function contentOf({ href, pathname, hash }: HTMLAnchorElement): Promise<Node[]> {
  const page = pathname === location.pathname ? document : await pageAt(href.replace(/#.*/, ''));
  const found = page.getElementById(decodeURIComponent(hash.slice(1)));
  const whole = found?.closest('.entry')?.querySelector('dd') ?? found;
  if (!whole) return [];
  const copy = document.importNode(whole, true);
  for (const one of copy.querySelectorAll('.mark, .mentions, .note-back')) one.remove();
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  return [...copy.childNodes];
}

/** The page as a document: no text becomes HTML here, which the policy of the site forbids. */
function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const asked = new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${String(request.status)}`));
    };
    request.onerror = () => {
      reject(new Error(address));
    };
    request.send();
  });
  pages.set(address, asked);
  return asked;
}

/** Below the word, or above it where there is more room, and within the window. */
function place(word: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const line = [...word.getClientRects()].at(-1) ?? word.getBoundingClientRect();
  const below = line.bottom + 6;
  const fits = below + box.offsetHeight <= clientHeight || line.top < clientHeight - line.bottom;
  const top = fits ? below : line.top - box.offsetHeight - 6;
  const left = Math.max(8, Math.min(line.left, clientWidth - box.offsetWidth - 8));
  box.style.setProperty('--explanation-top', `${String(top + scrollY)}px`);
  box.style.setProperty('--explanation-left', `${String(left)}px`);
}

function close(): void {
  if (!shown) return;
  delete shown.dataset.explained;
  shown = null;
  box.hidePopover();
  document.body.append(box);
}

document.addEventListener('click', ({ target }) => {
  if (target instanceof Node && !box.contains(target)) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !shown) return;
  const word = shown;
  close();
  word.focus({ preventScroll: true });
});

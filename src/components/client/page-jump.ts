/** Leads to a page of the PDF: from the form in the head, and from `?p=111` behind any address. */
import { defined } from '../../diagnostics/defined.ts';

const form = document.querySelector<HTMLFormElement>('.page-jump');

function say(message: string): void {
  const place = form?.querySelector('.page-jump-message');
  if (place) place.textContent = message;
}

async function goTo(
  page: string,
  { dataset }: HTMLFormElement,
  go: (address: string) => void,
): Promise<void> {
  const pages = defined(dataset.pages, 'data-pages of the form');
  const unknown = defined(dataset.unknown, 'data-unknown of the form');
  const unreachable = defined(dataset.unreachable, 'data-unreachable of the form');
  try {
    const response = await fetch(pages);
    if (!response.ok) throw new Error(response.statusText);
    const addresses = (await response.json()) as string[];
    const address = addresses[Number(page) - 1];
    if (address === undefined) say(unknown.replace('{p}', page));
    else go(address);
  } catch {
    say(unreachable);
  }
}

if (form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const value = new FormData(form).get('p');
    if (typeof value === 'string') {
      void goTo(value, form, (address) => {
        location.assign(address);
      });
    }
  });
  const asked = new URLSearchParams(location.search).get('p');
  if (asked !== null) {
    void goTo(asked, form, (address) => {
      location.replace(address);
    });
  }
}

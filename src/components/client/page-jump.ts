/** Leads to a page of the PDF: from the form in the head, and from `?p=111` behind any address. */

const form = document.querySelector<HTMLFormElement>('.page-jump');

function say(message: string): void {
  const place = form?.querySelector('.page-jump-message');
  if (place) place.textContent = message;
}

async function goTo(page: string, data: DOMStringMap, go: (address: string) => void): Promise<void> {
  try {
    const response = await fetch(data.pages ?? '');
    if (!response.ok) throw new Error(response.statusText);
    const addresses = (await response.json()) as string[];
    const address = addresses[Number(page) - 1];
    if (address === undefined) say((data.unknown ?? '').replace('{p}', page));
    else go(address);
  } catch {
    say(data.unreachable ?? '');
  }
}

if (form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const value = new FormData(form).get('p');
    if (typeof value === 'string') {
      void goTo(value, form.dataset, (address) => {
        location.assign(address);
      });
    }
  });
  const asked = new URLSearchParams(location.search).get('p');
  if (asked !== null) {
    void goTo(asked, form.dataset, (address) => {
      location.replace(address);
    });
  }
}

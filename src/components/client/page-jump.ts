/** Leads to a page of the PDF: from the field in the head, and from `?p=111` behind any address. */
import { defined } from '../../diagnostics/defined.ts';

/** Says something below the field in the head. */
export function sayBelow(bar: HTMLElement, message: string): void {
  const place = bar.querySelector('.bar-message');
  if (place) place.textContent = message;
}

/**
 * Fetches where the pages of the PDF begin and goes to one, or says why it cannot.
 *
 * @param bar - the search in the head, which knows where the list of pages is
 * @param go - called with the address
 */
export async function goToPage(page: string, bar: HTMLElement, go: (address: string) => void): Promise<void> {
  const pages = defined(bar.dataset.pages, 'data-pages of the search');
  const unknown = defined(bar.dataset.unknown, 'data-unknown of the search');
  const unreachable = defined(bar.dataset.unreachable, 'data-unreachable of the search');
  try {
    const response = await fetch(pages);
    if (!response.ok) throw new Error(response.statusText);
    const addresses = (await response.json()) as string[];
    const address = addresses[Number(page) - 1];
    if (address === undefined) sayBelow(bar, unknown.replace('{p}', page));
    else go(address);
  } catch {
    sayBelow(bar, unreachable);
  }
}

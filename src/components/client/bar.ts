/** The field in the head: a page of the PDF leads there at once, and a key leads to the field; it completes what is typed. */
import { askedPage } from '../../browser/asked-page.ts';
import { completeWhileTyping } from './completion.ts';
import { goToPage, sayBelow } from './page-jump.ts';
import { keys, onShortcut, shortcutIsOn } from './shortcut.ts';

const bar = document.querySelector<HTMLElement>('.bar-search');
const form = bar?.querySelector('form');
/** On the page for searching it is that of the page itself. */
const field = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');

if (bar?.dataset.pages !== undefined) {
  form?.addEventListener('submit', (event) => {
    const page = askedPage(field?.value ?? '');
    if (page === null) return;
    event.preventDefault();
    void goToPage(page, bar, (address) => {
      location.assign(address);
    });
  });
  form?.addEventListener('input', () => {
    sayBelow(bar, '');
  });
  const asked = new URLSearchParams(location.search).get('p');
  if (asked !== null) {
    void goToPage(asked, bar, (address) => {
      location.replace(address);
    });
  }
}

if (bar?.dataset.completions !== undefined) completeWhileTyping();

if (field && shortcutIsOn()) {
  field.setAttribute('aria-keyshortcuts', keys.zoek);
  onShortcut(keys.zoek, () => {
    field.focus();
    field.select();
  });
}

/** Narrows a register to the entries that hold what is typed. */
import { part } from '../../browser/dom.ts';
import { withoutAccents } from '../../i18n/letters.ts';

/** Soft hyphens are for lines to break at: nobody types them. */
const plain = (text: string): string => withoutAccents(text.replaceAll('\u00ad', ''));

for (const tools of document.querySelectorAll<HTMLElement>('.register-filter')) {
  const field = part(tools, 'input', HTMLInputElement);
  const status = part(tools, '[role="status"]', HTMLElement);
  const register = tools.parentElement?.nextElementSibling;
  const entries = [...(register?.querySelectorAll<HTMLElement>('.entry') ?? [])].map((entry) => ({
    entry,
    text: plain(
      [...entry.querySelectorAll('dt, dd > :not(.mentions)')].map(({ textContent }) => textContent).join(' '),
    ),
  }));
  field.addEventListener('input', () => {
    const wanted = plain(field.value).trim();
    let shown = 0;
    for (const { entry, text } of entries) {
      entry.hidden = !text.includes(wanted);
      if (!entry.hidden) shown += 1;
    }
    const words = (shown === 0 ? status.dataset.none : status.dataset.counted) ?? '';
    status.textContent = wanted === '' ? '' : words.replace('{n}', String(shown));
  });
  tools.hidden = false;
}

import { element } from '../../browser/dom.ts';
import type { ViewPage } from './page.ts';

/** Tells beside a field that no more goes into it: a browser cuts off without a word what is pasted. */
export function bindFullFields({ root, words }: Pick<ViewPage, 'root' | 'words'>): void {
  const told = new Map<EventTarget, HTMLElement>();
  root.addEventListener('input', ({ target: field }) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const { maxLength, value } = field;
    const isFull = maxLength > 0 && value.length >= maxLength;
    if (isFull === told.has(field)) return;
    if (isFull) {
      const note = element(
        'p',
        { class: 'hint', role: 'alert' },
        words('mijn.zegt.vol', { aantal: maxLength }),
      );
      told.set(field, note);
      (field.closest('label') ?? field).after(note);
    } else {
      told.get(field)?.remove();
      told.delete(field);
    }
  });
}

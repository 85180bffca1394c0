import { element } from '../../browser/dom.ts';
import type { ViewPage } from './page.ts';

/**
 * Tells beside a field that no more goes into it: a browser cuts off without a word what is pasted.
 *
 * @returns takes that back of fields that were filled otherwise, or are gone
 */
export function bindFullFields({ root, words }: Pick<ViewPage, 'root' | 'words'>): () => void {
  const told = new Map<HTMLInputElement | HTMLTextAreaElement, HTMLElement>();
  root.addEventListener('input', ({ target: field }) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    takeBack();
    if (!isFull(field) || told.has(field)) return;
    const note = element(
      'p',
      { class: 'hint', role: 'alert' },
      words('mijn.zegt.vol', { aantal: field.maxLength }),
    );
    told.set(field, note);
    (field.closest('label') ?? field).after(note);
  });
  const takeBack = (): void => {
    for (const [field, note] of told) {
      if (field.isConnected && isFull(field)) continue;
      note.remove();
      told.delete(field);
    }
  };
  return takeBack;
}

function isFull({ maxLength, value }: HTMLInputElement | HTMLTextAreaElement): boolean {
  return maxLength > 0 && value.length >= maxLength;
}

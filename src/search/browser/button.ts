import { element } from '../../browser/dom.ts';

/** A button that does something on this page. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'search-button' }, text);
  made.addEventListener('click', act);
  return made;
}

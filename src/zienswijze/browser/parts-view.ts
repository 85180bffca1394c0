import { part as found } from '../../browser/dom.ts';
import { partsInOrder } from './kept.ts';
import type { Kept, KeptPart } from './kept.ts';

/** What one can do with a part. */
export interface PartActions {
  readonly type: (key: string, name: 'opmerking' | 'wens', text: string) => void;
  readonly move: (key: string, by: 1 | -1) => void;
  readonly remove: (part: KeptPart) => void;
  /** The words for the place of a part. */
  readonly place: (part: KeptPart) => string;
}

interface Row {
  readonly element: HTMLElement;
  readonly remark: HTMLTextAreaElement;
  readonly wish: HTMLSelectElement;
  part: KeptPart;
}

/**
 * Makes what shows the parts of a view in a list.
 *
 * @param template - of one part
 * @returns shows the parts as they are now; where the focus is, it stays
 */
export function createPartsView(
  list: HTMLElement,
  template: HTMLTemplateElement,
  actions: PartActions,
): (view: Kept) => void {
  const rows = new Map<string, Row>();

  const rowOf = (part: KeptPart): Row => {
    const row = rows.get(part.key) ?? makeRow(part, template, actions);
    rows.set(part.key, row);
    row.part = part;
    if (row.remark.value !== part.opmerking) row.remark.value = part.opmerking;
    row.wish.value = part.wens;
    return row;
  };

  return (view) => {
    const parts = partsInOrder(view);
    const elements = parts.map((part) => rowOf(part).element);
    for (const key of rows.keys()) if (!parts.some((part) => part.key === key)) rows.delete(key);
    const same =
      elements.length === list.children.length && elements.every((one, at) => one === list.children[at]);
    if (same) return;
    const focused = document.activeElement;
    list.replaceChildren(...elements);
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
  };
}

function makeRow(part: KeptPart, template: HTMLTemplateElement, actions: PartActions): Row {
  const content = template.content.cloneNode(true) as DocumentFragment;
  const element = found(content, 'li', HTMLElement);
  const remark = found(content, 'textarea', HTMLTextAreaElement);
  const wish = found(content, 'select', HTMLSelectElement);
  const row: Row = { element, remark, wish, part };
  const place = actions.place(part);
  const link = found(content, '.part-place', HTMLAnchorElement);
  link.textContent = place;
  link.href = part.adres;
  link.id = `plaats-${part.key}`;
  // Parts have the same fields: who hears one alone hears of which part it is.
  for (const field of [wish, remark]) field.setAttribute('aria-describedby', link.id);
  const quotation = found(content, 'blockquote', HTMLElement);
  quotation.textContent = part.citaat;
  quotation.hidden = part.citaat === '';
  element.dataset.part = part.key;
  remark.addEventListener('input', () => {
    actions.type(part.key, 'opmerking', remark.value);
  });
  wish.addEventListener('change', () => {
    actions.type(part.key, 'wens', wish.value);
  });
  const button = (name: string, act: () => void): void => {
    const made = found(content, `[data-do="${name}"]`, HTMLButtonElement);
    made.setAttribute('aria-label', `${made.textContent.trim()}: ${place}`);
    made.addEventListener('click', act);
  };
  const move = (by: 1 | -1, name: string) => (): void => {
    actions.move(part.key, by);
    found(element, `[data-do="${name}"]`, HTMLButtonElement).focus();
  };
  button('up', move(-1, 'up'));
  button('down', move(1, 'down'));
  button('remove', () => {
    actions.remove(row.part);
  });
  return row;
}

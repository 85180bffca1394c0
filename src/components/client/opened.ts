/** Boxes that open beside a word or a mark, and close at a second press on it. */

/** What was pressed while its box stood open: the press closes that by itself, before the click comes. */
let pressed: Element | null = null;
document.addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = target instanceof Element ? target.closest('[aria-expanded="true"]') : null;
  },
  true,
);

/** Whether a click asks for what stood open already, and so asks for it to close. */
export function asksToClose({ detail }: MouseEvent, opener: Element): boolean {
  return detail === 0 ? opener.ariaExpanded === 'true' : opener === pressed;
}

/** Whether a click is one by itself: with a key held, or another button, it is for the browser. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** Opens a box for what was clicked, to which focus goes back when it closes. */
export function openFor(box: HTMLElement, opener: HTMLElement): void {
  opener.focus({ preventScroll: true });
  box.showPopover({ source: opener });
  opener.ariaExpanded = 'true';
  const close = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    box.removeEventListener('beforetoggle', close);
    opener.ariaExpanded = null;
  };
  box.addEventListener('beforetoggle', close);
}

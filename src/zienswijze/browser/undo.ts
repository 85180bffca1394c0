import type { ViewPage } from './page.ts';

/** The last removal, and the button that takes it back. */
export interface Undo {
  /**
   * Offers to put back what was removed.
   *
   * @param view - id of the view that it was removed from; null for a view as a whole
   * @param back - puts it back, and the focus on it
   */
  readonly offer: (view: string | null, back: () => void) => void;
  /** Shows the button beside the view that something was removed from, and beside no other. */
  readonly showFor: (view: string) => void;
}

export function bindUndo({ piece, onClick, say, words }: ViewPage): Undo {
  const button = piece('undo', HTMLButtonElement);
  let last: { readonly view: string | null; readonly back: () => void } | null = null;
  const forget = (): void => {
    last = null;
    button.hidden = true;
  };
  onClick('undo', () => {
    const removed = last;
    forget();
    say(words('mijn.zegt.teruggezet'));
    removed?.back();
  });
  // Whoever erases everything leaves nothing that can come back.
  onClick('clear-yes', forget);
  return {
    offer: (view, back) => {
      last = { view, back };
      button.hidden = false;
      button.focus();
    },
    showFor: (view) => {
      button.hidden = last === null || (last.view !== null && last.view !== view);
    },
  };
}

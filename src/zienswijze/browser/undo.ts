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
  /** Shows the button for a view: what was removed from another goes back to where it was. */
  readonly showFor: (view: string) => void;
}

export function bindUndo({ piece, onClick, say, words }: ViewPage): Undo {
  const button = piece('undo', HTMLButtonElement);
  let last: { readonly view: string | null; readonly back: () => void } | null = null;
  onClick('undo', () => {
    const [{ back } = { back: () => undefined }] = last ? [last] : [];
    button.hidden = true;
    last = null;
    say(words('mijn.zegt.teruggezet'));
    back();
  });
  return {
    offer: (view, back) => {
      last = { view, back };
      button.hidden = false;
      button.focus();
    },
    showFor: (view) => {
      if (last?.view !== null && last?.view !== view) button.hidden = true;
    },
  };
}

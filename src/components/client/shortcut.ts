/**
 * Whether a key by itself may lead to the search field. Who speaks to a computer types keys unawares, so it can be
 * switched off (WCAG 2.2, success criterion 2.1.4); the browser remembers that.
 */
const name = 'inzage-sneltoets';

/** On unless it was switched off; on too in a browser that keeps nothing. */
export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'uit';
  } catch {
    return true;
  }
}

/** Switches it on or off, from the next page on. */
export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'uit');
  } catch {
    // A browser that keeps nothing forgets this too.
  }
}

/** The keys that work by themselves, outside a field. */
export const keys = { zoek: '/', inhoud: 'i' } as const;

/**
 * Whether a key by itself may do something. Who speaks to a computer types keys unawares, so it can be
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

/** Does something at a key by itself, unless that is switched off; where somebody types it is a letter. */
export function onShortcut(wanted: string, act: () => void): void {
  if (!shortcutIsOn()) return;
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, altKey, metaKey } = event;
    const types = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
    if (key !== wanted || ctrlKey || altKey || metaKey || types) return;
    event.preventDefault();
    act();
  });
}

/** How long nobody types before it is fetched how to complete: who types on and searches waits for nothing, in milliseconds. */
const pause = 250;

/** Makes comboboxes of all fields that search. Nothing is fetched before somebody types. */
export function completeWhileTyping(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type="search"][name="q"]')) {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = async (): Promise<void> => {
      const { complete } = await import('./complete.ts');
      await complete(field);
      field.removeEventListener('input', wait);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void begin(), pause);
    };
    field.addEventListener('input', wait);
  }
}

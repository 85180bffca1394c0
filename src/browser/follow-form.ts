/** A page that shows what its form asks for, and says so in its address. */
export interface FollowedForm<State> {
  readonly form: HTMLFormElement;
  /** How long nobody types before the page follows, in milliseconds. */
  readonly pause: number;
  /** Whether every choice is a step that Back undoes; what is typed in one go is one step. */
  readonly steps: boolean;
  readonly read: () => State;
  readonly fill: (state: State) => void;
  /** From and to the part of an address after `?`. */
  readonly readState: (address: string) => State;
  readonly writeState: (state: State) => string;
  readonly show: (state: State) => void;
}

/**
 * Keeps form, address and page the same, from now on and for a start.
 *
 * @returns shows what the fields say and puts that in the address, for who changes a field by program
 */
export function followForm<State>(page: FollowedForm<State>): () => void {
  const { form, pause, steps, read, fill, readState, writeState, show } = page;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address of this moment was made by typing: the next letter belongs to it. */
  let typing = false;

  const apply = (typed = false): void => {
    clearTimeout(timer);
    const state = read();
    const query = writeState(state);
    const address = query === '' ? location.pathname : `?${query}`;
    if (query !== location.search.slice(1)) {
      if (!steps || (typed && typing)) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    typing = typed;
    show(state);
  };
  const readAddress = (): void => {
    clearTimeout(timer);
    typing = false;
    fill(readState(location.search));
    show(read());
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  // A field may belong to the form and stand elsewhere on the page.
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.form !== form) return;
    clearTimeout(timer);
    if (target instanceof HTMLInputElement && target.type !== 'checkbox')
      timer = setTimeout(apply, pause, true);
    else apply();
  });
  addEventListener('popstate', readAddress);
  readAddress();
  return () => {
    apply();
  };
}

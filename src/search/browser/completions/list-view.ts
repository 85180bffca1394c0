import { createAnnouncer } from '../../../browser/announcer.ts';
import { element } from '../../../browser/dom.ts';
import type { Completion } from './completions.ts';

/** What the page brings: words, and where the list of pages is. */
export interface CompletionTexts {
  /** Of the list. */
  readonly name: string;
  readonly one: string;
  /** With `{aantal}` in it. */
  readonly more: string;
  /** With `{p}` in it. */
  readonly page: string;
  /** With `{woorden}` in it. */
  readonly words: string;
  readonly hasPages: boolean;
}

/** How long nobody types before the number is read out, in milliseconds. */
const pause = 500;

/** The list below a field. */
export interface CompletionList {
  readonly isOpen: () => boolean;
  readonly show: (found: readonly Completion[]) => void;
  readonly close: () => void;
  /** Goes to the next one or the one before; the field itself is one of the places to go around. */
  readonly move: (step: number) => void;
  /** Goes to what was moved to; false where that is the field. */
  readonly take: () => boolean;
}

/** Makes the list of a field, closed. It works by mouse and touch; keys are for who listens to the field. */
export function listOf(field: HTMLInputElement, texts: CompletionTexts): CompletionList {
  const id = `${field.id}-voorstellen`;
  const list = element('ul', { id, role: 'listbox', class: 'completions', 'aria-label': texts.name });
  const say = announcerIn(field);
  let shown: readonly Completion[] = [];
  let active = -1;

  const activate = (at: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = (found: readonly Completion[]): void => {
    shown = found;
    activate(-1);
    list.replaceChildren(...found.map((one, at) => optionOf(one, `${id}-${String(at)}`, texts)));
    list.hidden = found.length === 0;
    list.scrollTop = 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    const count = found.length === 1 ? texts.one : texts.more.replace('{aantal}', String(found.length));
    say(list.hidden ? '' : count);
  };
  const close = (): void => {
    show([]);
  };
  const take = (): boolean => {
    const one = shown[active];
    if (one === undefined) return false;
    close();
    goTo(one, field);
    return true;
  };

  close();
  field.setAttribute('aria-controls', id);
  field.after(list);
  // The field keeps focus, and the list stays until the press has become a click.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    activate(option ? [...list.children].indexOf(option) : -1);
    take();
  });
  const move = (step: number): void => {
    const places = shown.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  };
  return { isOpen: () => !list.hidden, show, close, move, take };
}

function announcerIn({ form }: HTMLInputElement): (message: string) => void {
  const status = element('div', { class: 'visually-hidden', role: 'status' });
  form?.append(status);
  const announce = createAnnouncer([status]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    clearTimeout(timer);
    timer = setTimeout(announce, pause, message);
  };
}

function goTo(one: Completion, field: HTMLInputElement): void {
  if (one.kind !== 'words') {
    location.assign(one.href);
    return;
  }
  field.value = one.text;
  field.form?.requestSubmit();
}

function optionOf(one: Completion, id: string, { page, words }: CompletionTexts): HTMLLIElement {
  const name =
    one.kind === 'place'
      ? one.name
      : one.kind === 'page'
        ? page.replace('{p}', String(one.page))
        : words.replace('{woorden}', one.text);
  const note =
    one.kind === 'place' && one.note !== ''
      ? [' ', element('span', { class: 'completion-note' }, one.note)]
      : [];
  return element('li', { id, role: 'option', 'aria-selected': 'false' }, element('span', {}, name), ...note);
}

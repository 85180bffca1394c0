/** Runs in the pages of the form: shows findings as they arise, and saves without leaving the page. */
import { control, trial } from '../control.ts';
import type { Answer } from './finding.ts';
import { bringBack, carryOver, giveFocus, placeOf } from './focus.ts';
import { show } from './show.ts';

/** Milliseconds without a key before what was typed is checked. */
const pause = 600;

type Action = typeof trial | 'bewaar';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-editor]')) follow(form);

function follow(form: HTMLFormElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let edits = 0;
  // What was given back was not saved before either.
  let saved = form.querySelector('.present, .typed') ? -1 : 0;
  let last = Promise.resolve();
  // One at a time: each is of the version that the one before it left.
  const ask = (action: Action, button: HTMLElement | null = null): void => {
    const own = (asked += 1);
    last = last.then(async () => {
      const isNewest = (): boolean => own === asked;
      if (action === 'bewaar') saved = (await save(form, button, () => edits)) ?? saved;
      else if (isNewest()) await tryOut(form, isNewest);
    });
  };
  form.addEventListener('input', () => {
    edits += 1;
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask(trial);
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask('bewaar', event.submitter);
  });
  // Asks whoever leaves whether what is not saved may go.
  addEventListener('beforeunload', (event) => {
    if (edits !== saved) event.preventDefault();
  });
  bringBack(form);
}

/** Shows what is found in what was typed, unless something newer was asked meanwhile. */
async function tryOut(form: HTMLFormElement, isNewest: () => boolean): Promise<void> {
  const answer = await sendForm(form, trial, null);
  if (isNewest()) show(form, answer);
}

/** @returns how many edits need not be saved any more; null where nothing was saved */
async function save(
  form: HTMLFormElement,
  button: HTMLElement | null,
  edits: () => number,
): Promise<number | null> {
  const before = edits();
  // A list with an item more or less has other fields, and a repair has changed some: what is typed meanwhile would be lost.
  const becomesOther = hasOtherItems(form) || isRepair(button);
  const place = placeOf(form);
  form.inert = becomesOther;
  const answer = await sendForm(form, 'bewaar', button);
  form.inert = false;
  if (answer.location !== undefined) {
    location.assign(answer.location);
    return before;
  }
  if (answer.isClash) {
    // The page that comes back has what was typed, beside what is there now.
    form.submit();
    return edits();
  }
  if (answer.ok) setValue(form, control.version, answer.version);
  const isOther = becomesOther || answer.structure !== valueOf(form, control.structure);
  if (answer.ok && isOther && edits() === before) {
    carryOver(place, answer.message ?? '');
    location.reload();
    return before;
  }
  show(form, answer);
  giveFocus(form, place);
  return answer.ok ? before : null;
}

function valueOf(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : '';
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

function isRepair(button: HTMLElement | null): button is HTMLButtonElement {
  return button instanceof HTMLButtonElement && button.name !== '';
}

async function sendForm(form: HTMLFormElement, action: Action, button: HTMLElement | null): Promise<Answer> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set(control.action, action);
  if (isRepair(button)) body.set(button.name, button.value);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    });
    const { ok, status } = response;
    const isClash = status === 403 || status === 409;
    if (!(response.headers.get('content-type') ?? '').startsWith('application/json'))
      return lost('Dit formulier wordt niet meer aangenomen. Kies “Bewaren”.', isClash);
    return { ...((await response.json()) as Omit<Answer, 'ok' | 'isClash'>), ok, isClash };
  } catch {
    return lost('De redactie antwoordt niet. Draait `npm run redactie` nog?', false);
  }
}

function lost(message: string, isClash: boolean): Answer {
  return { ok: false, isClash, message, version: '', structure: '', path: '', findings: null };
}

function hasOtherItems(form: HTMLFormElement): boolean {
  const removed = form.querySelector<HTMLInputElement>(`input[name^="${control.removal}"]:checked`);
  const added = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    '.new-item input, .new-item textarea, .new-item select',
  );
  return removed !== null || [...added].some(({ value }) => value !== '');
}

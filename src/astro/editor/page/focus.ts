import { fieldId } from '../ids.ts';
import { unfold } from './show.ts';

/** Where it is kept what the next page is to begin with. */
const key = 'inzage-redactie';

interface Carried {
  readonly page: string;
  readonly message: string;
  readonly id: string;
}

/**
 * Puts the keyboard back where it was, if it was lost meanwhile.
 *
 * @param id - as `placeOf` gave it
 */
export function giveFocus(form: HTMLFormElement, id: string): void {
  if (document.activeElement === document.body) focusOn(form, id);
}

/**
 * Keeps for the page that is about to be loaded anew what it is to say, and where the keyboard was.
 *
 * @param id - as `placeOf` gave it
 */
export function carryOver(id: string, message: string): void {
  sessionStorage.setItem(key, JSON.stringify({ page: location.href, message, id } satisfies Carried));
}

/** Goes on where the page was left before it was loaded anew, if it was. */
export function bringBack(form: HTMLFormElement): void {
  const text = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (text === null) return;
  const { page, message, id } = JSON.parse(text) as Carried;
  if (page !== location.href) return;
  form.querySelector('.status')?.prepend(`${message} `);
  focusOn(form, id);
}

/** Id of the control that has the focus, or of the field that a button without one is beside. */
export function placeOf(form: HTMLFormElement): string {
  const { activeElement: active } = document;
  if (!active || !form.contains(active)) return '';
  const field = active.closest<HTMLElement>('[data-field]')?.dataset.field;
  return active.id !== '' || field === undefined ? active.id : fieldId(field);
}

/** What is gone leaves its place to what the page says. */
function focusOn(form: HTMLFormElement, id: string): void {
  const wanted = id === '' ? null : document.getElementById(id);
  const target = wanted ?? form.querySelector<HTMLElement>('.status');
  if (!target) return;
  unfold(target);
  target.focus();
}

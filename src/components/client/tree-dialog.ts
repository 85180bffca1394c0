/** The contents of the whole list over the page: taken from their own page when somebody opens them. */
import { element } from '../../browser/dom.ts';
import { fetchPage } from '../../browser/fetch-page.ts';
import { once } from '../../browser/fetch-json.ts';
import { withStyle } from '../../browser/with-style.ts';
import { withoutAccents } from '../../i18n/letters.ts';
import styles from '../../styles/tree.css?url';
import { laterTexts } from './later-texts.ts';
import type { TreeTexts } from './later-texts.ts';
import { followKeys } from './tree-keys.ts';

interface Made {
  readonly dialog: HTMLDialogElement;
  readonly tree: HTMLElement;
}

let made: (() => Promise<Made>) | undefined;

/**
 * Opens the contents, with the present place marked, in view and with focus.
 *
 * @param address - of the page of contents
 * @throws when that page cannot be fetched, or has no contents
 */
export async function openTree(address: string): Promise<void> {
  made ??= once(async () => {
    const [page, texts] = await Promise.all([fetchPage(address), laterTexts(), withStyle(styles)]);
    return makeDialog(treeOf(page), texts.tree);
  });
  const { dialog, tree } = await made();
  if (dialog.open) return;
  dialog.showModal();
  markPlace(tree);
}

function treeOf(page: Document): HTMLElement {
  const parts = [...page.querySelectorAll('.tree')].map((part) => document.importNode(part, true));
  if (parts.length === 0) throw new Error('No contents');
  return element('div', { class: 'tree-parts' }, ...parts);
}

function makeDialog(tree: HTMLElement, texts: TreeTexts): Made {
  const field = element('input', { type: 'text', id: 'inhoud-vinden', autocomplete: 'off' });
  const close = element('button', { type: 'button' }, texts.close);
  const status = element('p', { class: 'hint', role: 'status' });
  const dialog = element(
    'dialog',
    { class: 'tree-dialog', 'aria-labelledby': 'inhoud-naam' },
    element('div', { class: 'tree-head' }, element('h2', { id: 'inhoud-naam' }, texts.title), close),
    element('label', { for: field.id }, texts.filter),
    field,
    status,
    tree,
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  // What stands around the contents is the page behind them.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('.tree a'))) dialog.close();
  });
  field.addEventListener('input', () => {
    status.textContent = told(narrow(tree, field.value), texts);
  });
  followKeys(dialog, field);
  document.body.append(dialog);
  return { dialog, tree };
}

function told(count: number | null, { none, one, more }: TreeTexts): string {
  if (count === null) return '';
  return count === 0 ? none : count === 1 ? one : more.replace('{aantal}', String(count));
}

/**
 * Leaves only what has all the words in its name, with what it stands in.
 *
 * @returns how many places that are; null where nothing is asked
 */
function narrow(tree: HTMLElement, asked: string): number | null {
  const words = plain(asked)
    .split(/\s+/)
    .filter((word) => word !== '');
  const links = [...tree.querySelectorAll('a')];
  const fitting = links.filter((link) => words.every((word) => plain(link.textContent).includes(word)));
  for (const item of tree.querySelectorAll<HTMLElement>('li, .tree'))
    item.hidden = !fitting.some((link) => item.contains(link));
  if (words.length === 0) return null;
  for (const details of tree.querySelectorAll('details'))
    details.open = fitting.some((link) => details.contains(link));
  return fitting.length;
}

function plain(text: string): string {
  return withoutAccents(text.replaceAll('\u00ad', '').replace(/\s+/g, ' '));
}

/** Marks where the reader is: the section that the contents of the page mark, else what the page is about. */
function markPlace(tree: HTMLElement): void {
  tree.querySelector('[aria-current]')?.removeAttribute('aria-current');
  const read = document.querySelector<HTMLAnchorElement>('.page-contents [aria-current="location"]');
  const here = [...tree.querySelectorAll('a')].filter(({ pathname }) => pathname === location.pathname);
  const place = here.find(({ hash }) => read !== null && hash === read.hash) ?? here[0];
  if (!place) return;
  place.setAttribute('aria-current', place.hash === '' ? 'page' : 'location');
  for (let around = place.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}

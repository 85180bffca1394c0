/** The box of a mark: how to cite its block, with a button that copies that, and one to respond to it. */
import { element } from '../../browser/dom.ts';
import { fetchJson, once } from '../../browser/fetch-json.ts';
import { plainPlace } from '../../browser/place-words.ts';
import { withStyle } from '../../browser/with-style.ts';
import styles from '../../styles/cite-box.css?url';
import { laterTexts } from './later-texts.ts';
import type { CiteTexts } from './later-texts.ts';
import { openFor } from './opened.ts';
import { citedAddress, placeKeyOf } from './cited-address.ts';

interface Box {
  readonly box: HTMLElement;
  readonly open: (mark: HTMLAnchorElement, selected: Range | undefined) => void;
}

const made = once(async () => {
  const [texts] = await Promise.all([laterTexts(), withStyle(styles)]);
  return makeBox(texts.cite);
});

/**
 * Shows how to cite the block of a mark.
 *
 * @param selected - the words that were selected before it was pressed
 * @param closes - what stands open for it is to close instead
 * @throws when words or styles for it cannot be had
 */
export async function cite(
  mark: HTMLAnchorElement,
  selected: Range | undefined,
  closes: boolean,
): Promise<void> {
  const { box, open } = await made();
  if (closes) box.hidePopover();
  else open(mark, selected);
}

function makeBox(texts: CiteTexts): Box {
  const words = element('p', { class: 'cite-words' });
  const address = element('p', { class: 'cite-address' });
  const said = element('p', { class: 'cite-said', role: 'status' });
  const copy = element('button', { type: 'button' }, texts.copy);
  const respond = texts.view && respondTo(texts, texts.view, said);
  const box = element(
    'div',
    { class: 'cite-box', popover: '', role: 'dialog', 'aria-label': texts.title },
    words,
    address,
    copy,
    ...(respond ? [' ', respond.button] : []),
    said,
    ...(respond ? [element('p', {}, respond.link)] : []),
    element('p', { class: 'hint' }, `${texts.hint} `, element('a', { href: texts.about }, texts.more)),
  );
  copy.addEventListener('click', () => {
    void copyWords(words, `${words.textContent}, ${address.textContent}`).then((copied) => {
      said.textContent = copied ? texts.copied : texts.failed;
    });
    said.textContent = '';
  });
  document.body.append(box);
  const prints = once(() => fetchJson<Readonly<Record<string, string>>>(texts.prints));
  const showAddress = (mark: HTMLAnchorElement, print: string | undefined): void => {
    const cited = citedAddress(mark.href, texts.version, print);
    address.replaceChildren(element('a', { href: cited }, cited));
  };
  let shown: HTMLAnchorElement | undefined;
  const open = (mark: HTMLAnchorElement, selected: Range | undefined): void => {
    words.textContent = texts.citation.replace('{plaats}', () => placeOf(mark, texts));
    shown = mark;
    showAddress(mark, undefined);
    prints().then(
      (known) => {
        if (shown === mark) showAddress(mark, known[placeKeyOf(mark, texts.home)]);
      },
      // Without it the citation still names the version.
      () => undefined,
    );
    said.textContent = '';
    respond?.open(mark, selected);
    openFor(box, mark);
    place(box, mark);
    copy.focus({ preventScroll: true });
  };
  return { box, open };
}

/** @returns whether it is copied; if not, the words are selected */
async function copyWords(words: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Only an address that begins with https may copy: then the words are ready to be copied by hand.
    getSelection()?.selectAllChildren(words);
    return false;
  }
}

/** The words for the place of a mark, with its page where there is a PDF. */
function placeOf(mark: HTMLAnchorElement, texts: CiteTexts): string {
  const words = wordsOf(mark, texts);
  const number = /\d+/.exec(mark.querySelector('.mark-page')?.textContent ?? '')?.[0];
  if (number === undefined) return words;
  return texts.onPage.replace('{pagina}', number).replace('{plaats}', () => words);
}

function wordsOf(mark: HTMLAnchorElement, texts: CiteTexts): string {
  const id = decodeURIComponent(mark.hash.slice(1));
  return mark.dataset.place ?? plainPlace(id, texts) ?? id;
}

interface Respond {
  readonly button: HTMLButtonElement;
  readonly link: HTMLAnchorElement;
  readonly open: (mark: HTMLAnchorElement, selected: Range | undefined) => void;
}

function respondTo(
  texts: CiteTexts,
  { respond: name, edition, kept, unkept, name: view, href }: NonNullable<CiteTexts['view']>,
  said: HTMLElement,
): Respond {
  const link = element('a', { class: 'cite-view', href }, view);
  const button = element(
    'button',
    {
      class: 'cite-respond',
      type: 'button',
      'data-invites': '',
      'data-edition': edition,
      'data-kept': kept,
      'data-unkept': unkept,
    },
    name,
  );
  let about: (() => Promise<string>) | undefined;
  button.addEventListener('click', () => {
    about?.().then(
      (message) => {
        said.textContent = message;
      },
      () => {
        link.click();
      },
    );
  });
  const open = (mark: HTMLAnchorElement, selected: Range | undefined): void => {
    button.hidden = document.documentElement.hasAttribute('data-closed');
    about = async () => {
      const { respond } = await import('../../zienswijze/browser/respond.ts');
      return respond(button, link, mark, wordsOf(mark, texts), selected);
    };
  };
  return { button, link, open };
}

/** Below the mark, and within the window. On a narrow screen the style sheet has another place for it. */
function place(box: HTMLElement, mark: Element): void {
  const { bottom, left } = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const top = Math.max(0, Math.min(bottom + 8, clientHeight - offsetHeight));
  box.style.setProperty('--cite-top', `${String(top + scrollY)}px`);
  box.style.setProperty('--cite-left', `${String(Math.max(0, Math.min(left, clientWidth - offsetWidth)))}px`);
}

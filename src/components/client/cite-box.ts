/** The box of a mark: how to cite its block, with a button that copies that, and one to respond to it. */
import { element } from '../../browser/dom.ts';
import { fetchJson, once } from '../../browser/fetch-json.ts';
import { plainPlace } from '../../browser/place-words.ts';
import { withStyle } from '../../browser/with-style.ts';
import styles from '../../styles/cite-box.css?url';
import type { MarkedPlace } from '../../zienswijze/browser/respond.ts';
import { laterTexts } from './later-texts.ts';
import type { CiteTexts } from './later-texts.ts';
import { citedAddress, placeKeyOf } from './cited-address.ts';
import { createRowChoice } from './cite-rows.ts';
import { openFor } from './opened.ts';

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
  const respond = texts.view && respondTo(texts.view, said);
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
  const showAddress = ({ href }: MarkedPlace, print: string | undefined): void => {
    const cited = citedAddress(href, texts.version, print);
    address.replaceChildren(element('a', { href: cited }, cited));
  };
  let shown: MarkedPlace | undefined;
  const show = (place: MarkedPlace): void => {
    words.textContent = texts.citation.replace('{plaats}', () => wordsWithPage(place, texts));
    shown = place;
    showAddress(place, undefined);
    prints().then(
      (known) => {
        if (shown === place) showAddress(place, known[placeKeyOf(new URL(place.href), texts.home)]);
      },
      // Without it the citation still names the version.
      () => undefined,
    );
    said.textContent = '';
  };
  const rows = createRowChoice(texts, show);
  address.after(rows.field);
  const open = (mark: HTMLAnchorElement, selected: Range | undefined): void => {
    rows.offer(placeOf(mark, texts), selected);
    respond?.open(() => shown, selected);
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

function wordsWithPage({ words, page }: MarkedPlace, texts: CiteTexts): string {
  return page === undefined ? words : texts.onPage.replace('{pagina}', page).replace('{plaats}', () => words);
}

function placeOf(mark: HTMLAnchorElement, texts: CiteTexts): MarkedPlace {
  const cited = decodeURIComponent(mark.hash.slice(1));
  return {
    id: cited || (mark.parentElement?.querySelector('[id]')?.id ?? ''),
    href: mark.href,
    words: mark.dataset.place ?? plainPlace(cited, texts) ?? cited,
    page: /\d+/.exec(mark.querySelector('.mark-page')?.textContent ?? '')?.[0],
    mark,
  };
}

interface Respond {
  readonly button: HTMLButtonElement;
  readonly link: HTMLAnchorElement;
  readonly open: (place: () => MarkedPlace | undefined, selected: Range | undefined) => void;
}

function respondTo(
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
  const open = (place: () => MarkedPlace | undefined, selected: Range | undefined): void => {
    about = async () => {
      const { respond } = await import('../../zienswijze/browser/respond.ts');
      const cited = place();
      return cited ? respond(button, link, cited, selected) : '';
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

/** A mark shows how to cite its block, with a button that copies that. Without script, it is a link to the block. */
import { element, part } from '../../browser/dom.ts';
import { plainPlace } from '../../browser/place-words.ts';
import { defined } from '../../diagnostics/defined.ts';

const box = document.querySelector<HTMLElement>('.cite-box');

/** Below the mark, and within the window. On a narrow screen the style sheet has another place for it. */
function place(to: HTMLElement, mark: Element): void {
  const { bottom, left } = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = to;
  const room = document.documentElement;
  const top = Math.max(0, Math.min(bottom + 8, room.clientHeight - offsetHeight));
  to.style.setProperty('--cite-top', `${top + scrollY}px`);
  to.style.setProperty('--cite-left', `${Math.max(0, Math.min(left, room.clientWidth - offsetWidth))}px`);
}

if (box && 'popover' in box) {
  const words = part(box, '.cite-words', HTMLElement);
  const address = part(box, '.cite-address', HTMLElement);
  const button = part(box, 'button', HTMLButtonElement);
  const said = part(box, '.cite-said', HTMLElement);
  const { citation, section, paragraph, onPage } = box.dataset;
  const template = defined(citation, 'data-citation of the box');
  const texts = {
    section: defined(section, 'data-section of the box'),
    paragraph: defined(paragraph, 'data-paragraph of the box'),
  };

  const wordsOf = (mark: HTMLAnchorElement): string => {
    const id = decodeURIComponent(mark.hash.slice(1));
    return mark.dataset.place ?? plainPlace(id, texts) ?? id;
  };

  /** The words for the place of a mark, with its page where there is a PDF. */
  const placeOf = (mark: HTMLAnchorElement): string => {
    const words = wordsOf(mark);
    const number = /\d+/.exec(mark.querySelector('.mark-page')?.textContent ?? '')?.[0];
    if (number === undefined) return words;
    return defined(onPage, 'data-on-page of the box')
      .replace('{pagina}', number)
      .replace('{plaats}', () => words);
  };

  const say = (message: string | undefined): void => {
    said.textContent = message ?? '';
  };

  const copy = async (): Promise<void> => {
    say('');
    try {
      await navigator.clipboard.writeText(`${words.textContent}, ${address.textContent}`);
      say(said.dataset.copied);
    } catch {
      // Only an address that begins with https may copy: then the words are ready to be copied by hand.
      getSelection()?.selectAllChildren(words);
      say(said.dataset.failed);
    }
  };

  button.addEventListener('click', () => {
    void copy();
  });

  /** The mark that it stands open for, and the words that were selected before it was clicked. */
  let marked: HTMLAnchorElement | undefined;
  let selected: Range | undefined;
  // Afterwards a click has undone the selection.
  const select = (): void => {
    const selection = getSelection();
    selected = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  };
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && box.contains(target))) select();
  });
  const link = box.querySelector<HTMLAnchorElement>('.cite-view');
  box.querySelector<HTMLElement>('.cite-respond')?.addEventListener('click', ({ currentTarget }) => {
    const mark = marked;
    if (!link || !mark) return;
    import('../../zienswijze/browser/respond.ts')
      .then(({ respond }) => respond(currentTarget as HTMLElement, link, mark, wordsOf(mark), selected))
      .then(say, () => {
        link.click();
      });
  });
  document.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mark') : null;
    if (!mark || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    marked = mark;
    if (event.detail === 0) select();
    words.textContent = template.replace('{plaats}', () => placeOf(mark));
    address.replaceChildren(element('a', { href: mark.href }, mark.href));
    say('');
    // Where focus goes back to when it closes.
    mark.focus({ preventScroll: true });
    box.showPopover();
    place(box, mark);
    button.focus({ preventScroll: true });
  });
}

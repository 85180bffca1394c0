/** Takes what a mark is about into the view of the reader. The box of a mark imports it when it is asked for. */
import { carryingHash } from './carried.ts';
import { viewLimits } from '../../document/view-limits.ts';
import { newPart, newView, sameWords, withPart } from './kept.ts';
import type { Cited, Edition, Kept } from './kept.ts';
import { browserStore } from './store.ts';
import { newId, now } from './world.ts';

/** @returns the key of the part; fails where storage is full or forbidden */
async function keepPart(cited: Cited, edition: Edition): Promise<string> {
  const views = await browserStore.all(edition.id);
  const hasRoom = ({ edition: { versie }, parts }: Kept): boolean =>
    versie === edition.versie && parts.length < viewLimits.parts;
  const view = views.find(hasRoom) ?? newView(newId(), edition, now());
  let { key } = newPart(newId(), cited);
  await browserStore.change(view.id, (kept = view) => {
    const same = sameWords(kept, cited);
    key = same?.key ?? key;
    return {
      ...withPart(newPart(key, cited))(kept),
      opened: now(),
      gewijzigd: same ? kept.gewijzigd : now(),
    };
  });
  return key;
}

/** What the box of a mark is about: the block of the mark, or a row of it. */
export interface MarkedPlace {
  readonly id: string;
  /** Whole address. */
  readonly href: string;
  readonly words: string;
  /** Number of its page in the PDF; undefined where there is none. */
  readonly page: string | undefined;
  /** The mark that the box was opened from. */
  readonly mark: HTMLAnchorElement;
}

/**
 * Responds to the block of a mark, or to a row of it.
 *
 * @param button - with the edition and what to say
 * @param link - leads to the page with the view
 * @param selected - what was selected, wherever that is
 * @returns what to say
 */
export async function respond(
  { dataset }: HTMLElement,
  link: HTMLAnchorElement,
  { id: blok, href, words, page, mark }: MarkedPlace,
  selected: Range | undefined,
): Promise<string> {
  const { titel = '', versie = '', id = '' } = JSON.parse(dataset.edition ?? '{}') as Partial<Edition>;
  const cited: Cited = {
    blok,
    aanduiding: words.charAt(0).toUpperCase() + words.slice(1),
    pagina: page === undefined ? null : Number(page),
    adres: href,
    citaat: selected === undefined ? '' : quotationOf(selected, document.getElementById(blok) ?? mark),
    place: [...document.querySelectorAll('a.mark')].indexOf(mark),
  };
  const adres = new URL('..', new URL(link.pathname, location.href)).href;
  try {
    link.hash = await keepPart(cited, { id, titel, versie, adres });
    return dataset.kept ?? '';
  } catch {
    link.hash = carryingHash(cited);
    return dataset.unkept ?? '';
  }
}

/** The selected words of a block, without what the site has put between them. */
function quotationOf(selected: Range, block: Element): string {
  if (selected.collapsed || !selected.intersectsNode(block)) return '';
  const whole = document.createRange();
  whole.selectNodeContents(block);
  const words = selected.cloneRange();
  if (words.compareBoundaryPoints(Range.START_TO_START, whole) < 0) words.setStart(block, 0);
  if (words.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    words.setEnd(whole.endContainer, whole.endOffset);
  const copy = words.cloneContents();
  for (const added of copy.querySelectorAll('a.mark, .answers-here')) added.remove();
  return copy.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

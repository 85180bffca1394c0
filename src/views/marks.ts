import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Addresses } from '../addresses.ts';
import { isNumberedPerActor } from '../document/category-key.ts';
import { numberingActors } from '../document/category-name.ts';
import type { Block, BlockKind, Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import { createStandsAt } from '../document/stands-at.ts';
import { plainPlace } from '../browser/place-words.ts';
import { blockLabel, shortLabel } from '../i18n/block-label.ts';
import { lowerFirst } from '../i18n/letters.ts';
import type { Translate } from '../i18n/translate.ts';
import { createAnswersHere } from './answers-here.ts';
import { createPlaceWords, placeTexts } from './citation.ts';
import { siteLinkTo } from './links.ts';

interface MarkSource {
  readonly document: Document;
  readonly addresses: Addresses;
  readonly pageMap: PageMap | null;
  readonly t: Translate;
}

/**
 * Makes the marks in the margin: the permalink of a block with its page in the PDF. The first block on a page
 * and every heading keep theirs in view; the others show it when asked for.
 *
 * @returns gives the mark of a block by id; nothing for what cannot be cited
 */
export function createMark({
  document,
  addresses,
  pageMap,
  t,
}: MarkSource): (id: string) => ElementContent[] {
  const blocks = new Map(document.blokken.map((block) => [block.id, block]));
  const nameOf = blockNamer(document, t);
  const standsAt = createStandsAt(document);
  const placeWords = createPlaceWords(document, null, t);
  const texts = placeTexts(t);
  // The page makes those that its script can make from the id.
  const placeOf = (id: string): string | undefined => {
    const words = placeWords(id);
    return words === plainPlace(id, texts) ? undefined : words;
  };
  const answersHere = createAnswersHere(document, addresses, t);
  const firsts = pageMap === null ? new Set<string>() : firstMarked(document, pageMap);
  return (id) => {
    const block = blocks.get(id);
    const href = siteLinkTo(addresses, id);
    if (block === undefined || href === null) return [];
    const { kind } = block;
    // Every row would be too much: only where a page begins.
    const answers = answersHere(id);
    if (kind === 'row' && !firsts.has(id)) return answers;
    const page = pageMap?.pages[id];
    const begins = firsts.has(id);
    const inView = begins || kind === 'section';
    const short = shortLabel(standsAt(id), t);
    const what = short !== null ? lowerFirst(blockLabel(standsAt(id), t) ?? id) : nameOf(block);
    const label =
      page === undefined
        ? t('permalink.naam', { wat: what })
        : t('permalink.naamMetPagina', { wat: what, pagina: page });
    const words = [
      h('span', { className: ['mark-id'] }, short ?? shownId(id, kind)),
      ...(page === undefined
        ? []
        : [' ', h('span', { className: ['mark-page'] }, t('permalink.pagina', { pagina: page }))]),
    ];
    return [
      ...answers,
      h(
        'a',
        {
          href,
          className: ['mark', ...(inView ? ['mark-in-view'] : []), ...(begins ? ['mark-begins'] : [])],
          ariaLabel: label,
          dataPlace: placeOf(id),
        },
        words,
      ),
    ];
  };
}

/** The id of an entry is long and no one cites it. */
function shownId(id: string, kind: BlockKind): string {
  return kind === 'entry' ? '#' : id;
}

/**
 * What a mark leads to, in words with the id that it shows; the id of an act says only which actor by its place, and one
 * that was kept from an earlier edition not where the block stands now.
 */
function blockNamer(document: Document, t: Translate): (block: Block) => string {
  const acts = new Set(document.categorieen.filter(isNumberedPerActor).map(({ id }) => id));
  const actors = numberingActors(document);
  return ({ id, kind, owner, standsAt = id }) => {
    const cited =
      acts.has(owner) || standsAt !== id ? blockLabel(standsAt, t, (group) => actors.get(group)) : null;
    return cited === null ? `${t(`permalink.${kind}`)} ${id}` : `${lowerFirst(cited)} [${id}]`;
  };
}

/** The first block on each page that has a mark; a note has none of its own, the words in it do. */
function firstMarked({ blokken }: Document, { pages }: PageMap): ReadonlySet<string> {
  const firsts = new Map<number | undefined, string>();
  for (const { id, kind } of blokken) {
    if (kind !== 'note' && !firsts.has(pages[id])) firsts.set(pages[id], id);
  }
  return new Set(firsts.values());
}

import type { Translate } from '../../i18n/translate.ts';
import { blockLabel } from './block-label.ts';
import type { BlockPlaces } from './block-places.ts';
import { blockHits, blocksOf } from './blocks.ts';
import type { BlockHit } from './blocks.ts';
import type { FoundPage } from './combine.ts';
import { excerptOf } from './excerpt.ts';
import type { ExcerptPart } from './excerpt.ts';
import { isMeant } from './match-word.ts';
import type { Query } from './query.ts';
import type { PageText } from './word-index.ts';
import { splitWords } from './words.ts';

/** A page of the site as it is shown among the results. */
export interface PageResult {
  readonly title: string;
  readonly label: string | null;
  readonly href: string;
  /** The best places, in the order of the page. */
  readonly blocks: readonly BlockResult[];
  /** The other places. */
  readonly more: readonly BlockResult[];
}

export interface BlockResult {
  readonly id: string;
  readonly href: string;
  /** "§ 2.1, alinea 3" */
  readonly label: string;
  /** Page of the PDF; null while there is none. */
  readonly page: number | null;
  readonly excerpt: readonly ExcerptPart[];
}

/** Places of a page that are shown at once. */
const shownBlocks = 3;

/** What is needed to describe a page besides the page itself. */
export interface Surroundings {
  readonly places: BlockPlaces;
  /** Path of the folder the site is served from, ending with a slash. */
  readonly base: string;
  readonly t: Translate;
}

/** Turns a found page into what a reader sees of it: the blocks that match, cited and quoted. */
export function describePage(query: Query, page: FoundPage, text: PageText, { places, base, t }: Surroundings): PageResult {
  const words = splitWords(text.content);
  const blocks = blocksOf(text.anchors, (id) => blockLabel(id, t) !== null, words.length);
  const found = page.found.map((locations, part) => {
    const word = query.words[part];
    return new Set(word === undefined ? locations : locations.filter((at) => isMeant(word, words[at] ?? '')));
  });
  const path = `/${text.url.startsWith(base) ? text.url.slice(base.length) : text.url.replace(/^\//, '')}`;
  const describe = (hit: BlockHit): BlockResult => ({
    id: hit.id,
    href: `${text.url}#${hit.id}`,
    label: blockLabel(hit.id, t) ?? hit.id,
    page: (places[path]?.[hit.id] ?? 0) || null,
    excerpt: excerptOf(words, hit),
  });
  const hits = blockHits(blocks, found);
  const best = hits.filter(({ parts }, at) => at < shownBlocks && parts === hits[0]?.parts);
  return {
    title: text.meta['titel'] ?? text.meta['title'] ?? text.url,
    label: text.meta['label'] ?? null,
    href: text.url,
    blocks: best.map(describe),
    more: hits.filter((hit) => !best.includes(hit)).map(describe),
  };
}

import type { Translate } from '../../i18n/translate.ts';
import { blockLabel, citedId } from '../../i18n/block-label.ts';
import type { ActorNames } from './block-places.ts';
import { blockHits, blocksOf } from './blocks.ts';
import type { BlockHit } from './blocks.ts';
import type { FoundPage } from './combine.ts';
import { excerptOf } from './excerpt.ts';
import type { ExcerptPart } from './excerpt.ts';
import { isMeant } from './match-word.ts';
import type { Query } from './query.ts';
import type { PageText } from './word-index.ts';
import { normalise, splitWords } from './words.ts';

/** A page of the site as it is shown among the results. */
export interface PageResult {
  readonly title: string;
  readonly label: string | null;
  readonly href: string;
  /** The best places, in the order of the page. */
  readonly blocks: readonly BlockResult[];
  /** The other places. */
  readonly more: readonly BlockResult[];
  /** For a page without blocks: the text around what was found. */
  readonly excerpt: readonly ExcerptPart[];
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
  /** Page of the PDF of each block, by id. */
  readonly pages: ReadonlyMap<string, number>;
  readonly actors: ActorNames;
  readonly t: Translate;
}

/** Longest name of an entry that is given in full. */
const longestName = 60;

/**
 * Names of the register entries on a page. The text of an anchor goes on with the block's mark, which is not
 * indexed: the name is as far as that text and the words of the page agree.
 */
function entryNames({ anchors }: PageText, words: readonly string[]): (id: string) => string | undefined {
  return (id) => {
    const anchor = anchors.find((candidate) => candidate.id === id);
    if (!anchor) return undefined;
    const written = splitWords(anchor.text);
    const agreed = written.findIndex(
      (word, at) => normalise(word) !== normalise(words[anchor.location + at] ?? ''),
    );
    const name = written.slice(0, agreed < 0 ? undefined : agreed).join(' ');
    return name.length > longestName
      ? `${name.slice(0, longestName).replace(/\s+\S*$/, '')} …`
      : name || undefined;
  };
}

/** Turns a found page into what a reader sees of it: the blocks that match, cited and quoted. */
export function describePage(
  query: Query,
  page: FoundPage,
  text: PageText,
  { pages, actors, t }: Surroundings,
): PageResult {
  const words = splitWords(text.content);
  const nameOf = entryNames(text, words);
  const label = (id: string): string | null => blockLabel(id, t, (one) => actors[one] ?? nameOf(one));
  const blocks = blocksOf(text.anchors, (id) => label(id) !== null, words.length);
  const found = page.found.map((locations, part) => {
    const word = query.words[part];
    return new Set(word === undefined ? locations : locations.filter((at) => isMeant(word, words[at] ?? '')));
  });
  const describe = (hit: BlockHit): BlockResult => ({
    id: citedId(hit.id),
    href: `${text.url}#${hit.id}`,
    label: label(hit.id) ?? hit.id,
    page: pages.get(citedId(hit.id)) ?? null,
    excerpt: excerptOf(words, hit),
  });
  const hits = withoutTitle(blockHits(blocks, found));
  const best = hits.filter(({ parts }, at) => at < shownBlocks && parts === hits[0]?.parts);
  return {
    title: text.meta.titel ?? text.meta.title ?? text.url,
    label: text.meta.label ?? null,
    href: text.url,
    blocks: best.map(describe),
    more: hits.filter((hit) => !best.includes(hit)).map(describe),
    excerpt: hits.length === 0 ? pageExcerpt(words, found) : [],
  };
}

/** The page's own title is shown above its blocks; among them it is worth showing only when there is nothing else. */
function withoutTitle(hits: readonly BlockHit[]): readonly BlockHit[] {
  const others = hits.filter(({ start }) => start > 0);
  return others.length > 0 ? others : hits;
}

function pageExcerpt(words: readonly string[], found: readonly ReadonlySet<number>[]): ExcerptPart[] {
  const locations = found.flatMap((places) => [...places]).sort((a, b) => a - b);
  return locations.length === 0 ? [] : excerptOf(words, { start: 0, end: words.length, locations });
}

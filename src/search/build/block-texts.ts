import type { ElementContent } from 'hast';

/** A text of a block, and whether it is said of it in passing: a line of names, a reference elsewhere. */
export interface BlockText {
  readonly id: string;
  readonly text: string;
  readonly isAside: boolean;
}

/** What was read of rendered content. */
export interface Read {
  /** In the order of the content; a block with an aside comes twice. */
  readonly texts: readonly BlockText[];
  /** Ids of the places where a note is called. */
  readonly calls: readonly string[];
  /** Articles that are linked to: the number of the regulation on wetten.overheid.nl, and that of the article. */
  readonly laws: readonly CitedArticle[];
}

export interface CitedArticle {
  readonly bwbId: string;
  readonly article: string;
}

/** As `lawUrl` writes it. */
const lawAddress = /jci1\.3:c:(BWB[RV]\d+)&artikel=([^&]+)/;

/** Set between what stands in cells beside each other, and in paragraphs of one block. */
const beside = ' · ';
const below = ' ';

/** Elements behind which another cell, caption or paragraph begins. */
const apart: Readonly<Record<string, string>> = {
  td: beside,
  th: beside,
  tr: below,
  caption: beside,
  figcaption: beside,
  p: below,
  li: below,
  dt: below,
  dd: below,
  pre: below,
  br: below,
};

/**
 * Reads what rendered content says, block by block: a word belongs to the innermost block around it. Numbers of notes
 * and ways back from them are left out.
 *
 * @param content - what the site shows
 * @param first - id of the block that has what stands in no other
 * @param isBlock - whether an id is that of something that can be cited
 */
export function readTexts(
  content: readonly ElementContent[],
  first: string,
  isBlock: (id: string) => boolean,
): Read {
  const parts = new Map<string, { id: string; isAside: boolean; text: string }>();
  const calls: string[] = [];
  const laws: CitedArticle[] = [];
  const say = (id: string, isAside: boolean, text: string): void => {
    const key = `${String(isAside)} ${id}`;
    const part = parts.get(key) ?? { id, isAside, text: '' };
    parts.set(key, { ...part, text: part.text + text });
  };
  const read = (node: ElementContent, id: string, isAside: boolean): void => {
    if (node.type === 'text') say(id, isAside, node.value);
    if (node.type !== 'element') return;
    const { tagName, properties, children } = node;
    const classes = Array.isArray(properties.className) ? properties.className : [];
    const own = typeof properties.id === 'string' ? properties.id : null;
    if (classes.includes('note-reference') && own !== null) calls.push(own);
    if (classes.includes('note-reference') || classes.includes('note-back')) return;
    const [, bwbId, article] =
      lawAddress.exec(typeof properties.href === 'string' ? properties.href : '') ?? [];
    if (bwbId !== undefined && article !== undefined)
      laws.push({ bwbId, article: decodeURIComponent(article) });
    const within = own !== null && isBlock(own) ? own : id;
    const aside = isAside || classes.includes('entry-note');
    if (tagName === 'img' && typeof properties.alt === 'string') say(within, aside, properties.alt + beside);
    for (const child of children) read(child, within, aside);
    const gap = apart[tagName];
    if (gap !== undefined) say(within, aside, gap);
  };
  for (const node of content) read(node, first, false);
  const texts = [...parts.values()].map((part) => ({ ...part, text: tidied(part.text) }));
  return { texts: texts.filter(({ text }) => text !== ''), calls, laws };
}

/** Without white space at its ends or twice, nor separators with nothing between them. */
function tidied(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?:· )+(?=·)/gu, '')
    .replace(/^[\s·]+|[\s·]+$/gu, '');
}

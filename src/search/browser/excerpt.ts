import type { BlockHit } from './blocks.ts';

/** A stretch of an excerpt: words found, or the words around them. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Cuts the words around what was found out of a block, never beyond it.
 *
 * @param words - all words of the page
 * @param block - the block with the locations of what was found in it
 * @param length - most words to show
 */
export function excerptOf(
  words: readonly string[],
  block: Omit<BlockHit, 'id' | 'parts'>,
  length = 34,
): ExcerptPart[] {
  const start = startOfDensest(block, length);
  const end = Math.min(start + length, block.end);
  const found = new Set(block.locations);
  const parts: ExcerptPart[] = start > block.start ? [{ text: '… ', found: false }] : [];
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    parts.push(...(found.has(at) ? marked(word) : [{ text: word, found: false }]), {
      text: ' ',
      found: false,
    });
  }
  parts.pop();
  if (end < block.end) parts.push({ text: ' …', found: false });
  return merged(parts);
}

/** Where to begin so that most of what was found is shown, with some words before it. */
function startOfDensest({ start, end, locations }: Omit<BlockHit, 'id' | 'parts'>, length: number): number {
  if (end - start <= length) return start;
  const lead = Math.floor(length / 5);
  const candidates = locations.map((at) => Math.min(Math.max(at - lead, start), end - length));
  const shown = (from: number): number => locations.filter((at) => at >= from && at < from + length).length;
  return candidates.reduce((best, from) => (shown(from) > shown(best) ? from : best), candidates[0] ?? start);
}

/** The word without the punctuation around it is what was found. */
function marked(word: string): ExcerptPart[] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [
    { text: before, found: false },
    { text: core, found: true },
    { text: after, found: false },
  ];
}

/** Joins neighbours of one kind; a space between two words found is part of what is marked. */
function merged(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const solid = parts.filter(({ text }) => text !== '');
  const joined: ExcerptPart[] = [];
  for (const [index, part] of solid.entries()) {
    const isBetween =
      part.text === ' ' && solid[index - 1]?.found === true && solid[index + 1]?.found === true;
    const found = part.found || isBetween;
    const last = joined.at(-1);
    if (last?.found === found) joined[joined.length - 1] = { text: last.text + part.text, found };
    else joined.push({ text: part.text, found });
  }
  return joined;
}

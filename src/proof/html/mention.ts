import type { PageMention, PageSlot, Part } from '../segment.ts';
import { wordsOf } from '../segment.ts';

/**
 * Adds words that mention the page of something. They may go on behind their link, with the bracket that closes them.
 *
 * @param parts - what stands before them
 * @param words - they tell one page
 * @param linkFrom - where their link begins
 */
export function addMention(parts: Part[], mentionOf: string, words: readonly Part[], linkFrom: number): void {
  const own = words.filter(isOne);
  const last = parts.at(-1);
  if (last !== undefined && isMention(last) && last.mentionOf === mentionOf)
    parts[parts.length - 1] = { ...last, parts: [...last.parts, ...own] };
  else parts.push({ mentionOf, parts: own, after: wordsOf({ parts: parts.slice(linkFrom) }) });
}

function isMention(part: Part): part is PageMention {
  return typeof part !== 'string' && 'mentionOf' in part;
}

function isOne(part: Part): part is string | PageSlot {
  return typeof part === 'string' || 'pageOf' in part;
}

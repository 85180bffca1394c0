import type { Named } from './names.ts';

/** Most words that a link takes along, to be marked where it leads. */
const mostWords = 8;

/**
 * Where a block stands, with the words to mark there.
 *
 * @param id - of the block; what its page is about has no place of its own on it
 */
export function addressOf(
  { path, id: record, isCategory }: Named,
  id: string,
  words: readonly string[],
  base: string,
): string {
  const marked = [...new Set(words.map((word) => word.toLowerCase()))].slice(0, mostWords);
  const query = marked.length === 0 ? '' : `?${new URLSearchParams({ zoek: marked.join(' ') }).toString()}`;
  const place = id === '' || (isCategory && id === record) ? '' : `#${id}`;
  return `${base}${path.slice(1)}${query}${place}`;
}

import type { PageMatch } from './word-index.ts';

/** A page with everything that was asked for. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  /** For each word and phrase, where it is. */
  readonly found: readonly (readonly number[])[];
}

/** Words at most this far apart are likely in one alinea. */
const near = 40;
const nearBonus = 1.5;

/**
 * Keeps the pages that have every word and phrase, best first. A page where they stand together comes before
 * one where they are spread over a chapter.
 *
 * @param parts - for each word or phrase, the pages with it
 */
export function combine(parts: readonly ReadonlyMap<string, PageMatch>[]): FoundPage[] {
  const [first, ...others] = parts;
  if (!first) return [];
  const common = [...first.keys()].filter((id) => others.every((part) => part.has(id)));
  const pages = common.map((id) => {
    const matches = parts.flatMap((part) => part.get(id) ?? []);
    const found = matches.map(({ locations }) => locations);
    const score = matches.reduce((sum, match) => sum + match.score, 0);
    return { id, found, score: standTogether(found) ? score * nearBonus : score };
  });
  return pages.sort((a, b) => b.score - a.score);
}

/** Whether some place has everything near it. */
function standTogether(found: readonly (readonly number[])[]): boolean {
  const [first = [], ...others] = found;
  if (others.length === 0) return false;
  return first.some((at) =>
    others.every((locations) => locations.some((other) => Math.abs(other - at) <= near)),
  );
}

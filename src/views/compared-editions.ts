import { changesPath, editionPath } from '../addresses.ts';
import type { ComparedEdition } from './changes.ts';
import type { Publication } from './document.ts';

/** The editions that can be compared, the oldest first; the present one is the last. */
export function comparedEditions({
  document,
  editions,
}: Pick<Publication, 'document' | 'editions'>): ComparedEdition[] {
  const earlier = editions.filter(({ versie }) => versie !== document.lijst.versie);
  const frozen = earlier.map((edition) => ({
    document: edition.document,
    below: editionPath(edition).slice(0, -1),
  }));
  return [...frozen, { document, below: '' }];
}

/** Two editions, and the page that compares them. */
export interface ComparedPair {
  readonly before: ComparedEdition;
  readonly now: ComparedEdition;
  /** Counted from the home page. */
  readonly path: string;
}

/**
 * Every two editions: the last two first, which have the shortest path.
 *
 * @param editions - the oldest first
 */
export function comparedPairs(editions: readonly ComparedEdition[]): ComparedPair[] {
  return editions
    .flatMap((now, index) => editions.slice(0, index).map((before) => ({ before, now })))
    .toReversed()
    .map(({ before, now }, index) => ({
      before,
      now,
      path:
        index === 0
          ? changesPath
          : `${changesPath}${before.document.lijst.versie}/${now.document.lijst.versie}/`,
    }));
}

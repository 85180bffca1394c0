import type { Citable } from '../citable.ts';
import { fold } from '../fold.ts';
import type { Proposal } from '../quotation.ts';
import type { Received, ReceivedPart } from './received.ts';

/** How a place was found. */
export const placings = ['genoemd', 'voorstel'] as const;

/** What a part of a view is about. */
export interface Placed {
  /** Null for what cannot be placed. */
  readonly block: Citable | null;
  /** Named by the sender, or proposed from the words that are quoted: for a person to decide. */
  readonly how: (typeof placings)[number] | null;
}

/**
 * Makes what finds the block that a part is about: the one that is named, else the likeliest by its quotation.
 *
 * @param version - of the list: an id of another version may be that of another block
 */
export function createPlacer(
  citables: readonly Citable[],
  find: (quotation: string, at?: string) => Proposal[],
  version: string,
): (part: ReceivedPart, view: Pick<Received, 'version'>) => Placed {
  const byId = new Map(citables.map((one) => [one.blok, one]));
  // Of two that are cited alike the first counts.
  const byLabel = new Map([...citables].reverse().map((one) => [fold(one.aanduiding).text, one]));
  return ({ place, quotation }, view) => {
    const named = place === null ? undefined : (byId.get(place) ?? byLabel.get(fold(place).text));
    const isSame = view.version === null || view.version === version;
    if (named && isSame) return { block: named, how: 'genoemd' };
    const [likeliest] = quotation === null ? [] : find(quotation, named?.blok);
    const block = (likeliest && byId.get(likeliest.id)) ?? named ?? null;
    return { block, how: block && 'voorstel' };
  };
}

import { numberingActors } from '../../document/category-name.ts';
import type { Document } from '../../document/document.ts';
import { createStandsAt } from '../../document/stands-at.ts';
import { textsFor } from '../../document/list-kinds.ts';
import { blockLabel } from '../../i18n/block-label.ts';

/**
 * How a block is cited; null for what cannot be.
 *
 * @param title - name of the entry that the block is, or stands in; undefined for what is no entry
 */
export type LabelOf = (id: string, title: string | undefined) => string | null;

/** Cites the blocks of a list, an act with its actor. */
export function labelsOf(document: Document): LabelOf {
  const t = textsFor(document.lijst);
  const actors = numberingActors(document);
  const standsAt = createStandsAt(document);
  return (id, title) =>
    blockLabel(standsAt(id), t, (one) => actors.get(one) ?? (/^p\d+$/.test(one) ? undefined : title));
}

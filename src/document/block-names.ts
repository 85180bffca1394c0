import { blockLabel } from '../i18n/block-label.ts';
import type { Translate } from '../i18n/translate.ts';
import { numberingActors } from './category-name.ts';
import type { Document } from './document.ts';
import { entryNames } from './entry-names.ts';
import { createStandsAt } from './stands-at.ts';

/**
 * Makes the words by which a block of the list is cited: `§ 9.1.1, alinea 2`, `Categorie 5.2, waardering 1`.
 *
 * @returns gives them by the id of a block; the id itself where it has no words
 */
export function createBlockNames(document: Document, t: Translate): (id: string) => string {
  const names = entryNames(document);
  const actors = numberingActors(document);
  const standsAt = createStandsAt(document);
  return (id) => blockLabel(standsAt(id), t, (entry) => names.get(entry) ?? actors.get(entry)) ?? id;
}

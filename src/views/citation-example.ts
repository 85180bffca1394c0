import { createBlockNames } from '../document/block-names.ts';
import type { Document } from '../document/document.ts';
import { readBlockId } from '../i18n/block-id.ts';
import { lowerFirst } from '../i18n/letters.ts';
import type { Translate } from '../i18n/translate.ts';

/**
 * A block that shows how an id is read: the second paragraph of a numbered section.
 *
 * @returns its id and the number of its section; null when the list has none
 */
export function citationExample({ blokken }: Document): { voorbeeld: string; paragraaf: string } | null {
  for (const { id, kind, standsAt } of blokken) {
    const paragraaf =
      kind === 'paragraph' && standsAt === undefined ? /^(\d+\.\d+\.\d+)\.a2$/.exec(id)?.[1] : undefined;
    if (paragraaf !== undefined) return { voorbeeld: id, paragraaf };
  }
  return null;
}

/**
 * A block that kept its id from an earlier edition, and stands elsewhere by number.
 *
 * @returns its id and how it is cited; null where every id says where its block stands
 */
export function keptExample(document: Document, t: Translate): { voorbeeld: string; plaats: string } | null {
  const block = document.blokken.find(
    ({ id, standsAt }) => standsAt !== undefined && readBlockId(id)?.number.length === 1,
  );
  return block ? { voorbeeld: block.id, plaats: lowerFirst(createBlockNames(document, t)(block.id)) } : null;
}

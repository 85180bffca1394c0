import type { Document } from '../document/document.ts';

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

import type { Translate } from './translate.ts';

/** What a place in a law begins with that is no article but holds several, as a pattern. */
export const lawParts =
  'hoofdstuk(?:ken)?|titels?|afdeling(?:en)?|paragra(?:af|fen)|bijlagen?|boek(?:en)?|deel|delen';
const part = new RegExp(`^(?:${lawParts})\\b`, 'i');

/** Whether a place in a law is one article, with its lid and onderdeel. */
export function isArticle(place: string): boolean {
  return !part.test(place);
}

/** A place in a law in words: `art. 5`, `hoofdstuk 9`. */
export function placeInLaw(place: string, t: Translate): string {
  return isArticle(place) ? t('categorie.artikel', { artikel: place }) : place;
}

import { family } from './string.ts';

/** Fixed texts of a view as a letter, whatever kind of list it is about. */
export const viewStrings = {
  ...family('zienswijze', 'Letter with a view on the list'),
  ...family('mijn', 'The page on which readers write their view'),
  ...family('gevolg', 'The page on which readers see what became of their view'),
};

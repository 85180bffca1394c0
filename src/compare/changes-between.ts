import type { Document } from '../document/document.ts';
import { byWeight, whatBecame } from './compare.ts';
import { oncePerPair } from './once-per-pair.ts';
import type { Change } from './piece.ts';

/** What became of everything between two editions, as `whatBecame` gives it, reckoned once for each two Documents. */
export const becameBetween: (before: Document, now: Document) => readonly Change[] = oncePerPair(whatBecame);

/** The changes between two editions, as `compareEditions` gives them, reckoned once for each two Documents. */
export const changesBetween: (before: Document, now: Document) => readonly Change[] = oncePerPair(
  (before, now) => byWeight(becameBetween(before, now), before, now),
);

import type { Document } from '../document/document.ts';
import { byWeight, whatBecame } from './compare.ts';
import type { Change } from './piece.ts';

const known = new WeakMap<Document, WeakMap<Document, readonly Change[]>>();

/** What became of everything between two editions, as `whatBecame` gives it, reckoned once for each two Documents. */
export function becameBetween(before: Document, now: Document): readonly Change[] {
  const others = known.get(now) ?? new WeakMap<Document, readonly Change[]>();
  known.set(now, others);
  const became = others.get(before) ?? whatBecame(before, now);
  others.set(before, became);
  return became;
}

/** The changes between two editions, as `compareEditions` gives them, reckoned once for each two Documents. */
export function changesBetween(before: Document, now: Document): readonly Change[] {
  return byWeight(becameBetween(before, now));
}

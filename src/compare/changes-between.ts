import type { Document } from '../document/document.ts';
import { compareEditions } from './compare.ts';
import type { Change } from './piece.ts';

const known = new WeakMap<Document, WeakMap<Document, readonly Change[]>>();

/** The changes between two editions, as `compareEditions` gives them, reckoned once for each two Documents. */
export function changesBetween(before: Document, now: Document): readonly Change[] {
  const others = known.get(now) ?? new WeakMap<Document, readonly Change[]>();
  known.set(now, others);
  const changes = others.get(before) ?? compareEditions(before, now);
  others.set(before, changes);
  return changes;
}

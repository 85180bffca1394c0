import type { Document } from '../document/document.ts';
import { reasonsSince } from '../document/reasons.ts';
import type { Reason } from '../document/reasons.ts';
import { holderOf } from './holder.ts';
import type { Change, Outcome } from './piece.ts';

/**
 * What became of everything, with the reasons that the later edition gives for it. One that is given for a part of something, such
 * as a row of a table, is a reason of that; one for what is there no more goes by its id in the earlier edition.
 */
export function withReasons(outcomes: readonly Outcome[], before: Document, now: Document): Change[] {
  const byId = outcomeById(outcomes, now);
  const given = Map.groupBy(reasonsSince(before, now), ({ id }) => byId.get(holderOf(id, byId) ?? ''));
  return outcomes.map((outcome) => ({
    ...outcome,
    reasons: distinct((given.get(outcome) ?? []).map(({ reason }) => reason)),
  }));
}

/** An id of the earlier edition that something else has now, means that. */
function outcomeById(outcomes: readonly Outcome[], now: Document): ReadonlyMap<string, Outcome> {
  const kept = new Set(now.blokken.map(({ id }) => id));
  return new Map([
    ...outcomes.flatMap((one) =>
      one.before.filter((id) => !kept.has(id)).map((id): [string, Outcome] => [id, one]),
    ),
    ...outcomes.flatMap((one) => one.after.map((id): [string, Outcome] => [id, one])),
  ]);
}

/** One reason for several parts of a thing is said once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()];
}

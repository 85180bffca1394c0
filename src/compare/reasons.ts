import type { Document } from '../document/document.ts';
import { reasonsSince } from '../document/reasons.ts';
import type { Reason } from '../document/reasons.ts';
import { holderOf } from './holder.ts';
import type { Change, Outcome } from './piece.ts';

/**
 * What became of everything, with the reasons that the later edition gives for it. One that is given for a part of something, such
 * as a row of a table, is a reason of that; one for what is there no more goes by its id in the earlier edition. What is unchanged
 * has none, nor is one kept that is given for what stands in neither edition.
 */
export function withReasons(outcomes: readonly Outcome[], before: Document, now: Document): Change[] {
  const byId = outcomeById(outcomes, now);
  const known = new Set([before, now].flatMap(({ blokken }) => blokken.map(({ id }) => id)));
  const given = Map.groupBy(
    reasonsSince(before, now).filter(({ id }) => known.has(id)),
    ({ id }) => outcomeAt(id, byId),
  );
  return outcomes.map((outcome) => ({
    ...outcome,
    reasons:
      outcome.fates.length === 0 ? [] : distinct((given.get(outcome) ?? []).map(({ reason }) => reason)),
  }));
}

/** What became of that which an id names or is part of; undefined for what is not compared. */
export function outcomeAt<O extends Outcome>(id: string, byId: ReadonlyMap<string, O>): O | undefined {
  const holder = holderOf(id, byId);
  return holder === undefined ? undefined : byId.get(holder);
}

/** What became of what, by the ids of both editions; an id of the earlier one that something else has now, means that. */
export function outcomeById<O extends Outcome>(
  outcomes: readonly O[],
  now: Document,
): ReadonlyMap<string, O> {
  const kept = new Set(now.blokken.map(({ id }) => id));
  return new Map([
    ...outcomes.flatMap((one) =>
      one.before.filter((id) => !kept.has(id)).map((id): [string, O] => [id, one]),
    ),
    ...outcomes.flatMap((one) => one.after.map((id): [string, O] => [id, one])),
  ]);
}

/** One reason for several parts of a thing is said once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()];
}

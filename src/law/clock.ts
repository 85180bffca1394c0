import { firstDay, lastDay, toDate } from '../document/days.ts';
import { isDraft } from '../document/queries.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import { adoptedIn } from './adopted.ts';
import { nextWorkingDay } from './days-off.ts';

/** How far the procedure of a list is, on some day. */
export type ClockState =
  'nog-niet' | 'loopt' | 'laatste-dag' | 'gesloten' | 'verwerking' | 'vastgesteld' | 'ingetrokken';

/** A state and the first day of it. */
export interface Phase {
  /** ISO 8601 day; null for the state that holds until the next. */
  readonly from: string | null;
  readonly state: ClockState;
}

/** What the clock is read from. */
export type ClockFacts = Pick<
  Lijst,
  'inzage' | 'status' | 'datum' | 'besluiten' | 'staatscourant' | 'geldigheid' | 'beeindiging'
>;

/** How many days after the last day a letter may still come in that was posted before its end (Awb 6:9(2) by 3:16(3)). */
export const daysForPost = 7;

/**
 * The last day on which a view can be given: where the day that the list names is a Saturday, a Sunday or a holiday, the
 * first after it that is not (Algemene termijnenwet, art. 1(1)).
 *
 * @returns ISO 8601 day
 */
export function lastDayForViews({ einde }: Pick<NonNullable<Lijst['inzage']>, 'einde'>): string {
  return toDate(nextWorkingDay(lastDay(einde)));
}

/**
 * The last day on which a letter that was posted in time can come in (Awb 6:9(2)). A week is no term that the
 * Algemene termijnenwet lengthens: that concerns the day of sending.
 *
 * @returns ISO 8601 day
 */
export function lastDayForPost(inzage: Parameters<typeof lastDayForViews>[0]): string {
  return toDate(firstDay(lastDayForViews(inzage)) + daysForPost);
}

/**
 * The states that a list goes through, in order of time: they follow from the days of the inspection, from how far the
 * list says it is, and from when it was adopted and ended. A reader finds the present one by its own day.
 *
 * @returns no phase at all where no inspection is known of a draft that is not yet in hand
 */
export function phasesOf(lijst: ClockFacts): Phase[] {
  const phases = [...untilAdopted(lijst), ...onceAdopted(lijst)];
  // What holds without a known beginning takes the place of all before it.
  return phases.slice(
    Math.max(
      0,
      phases.findLastIndex(({ from }) => from === null),
    ),
  );
}

function untilAdopted({ inzage, status }: ClockFacts): Phase[] {
  const past = status === 'concept' || status === 'ter-inzage' ? 'gesloten' : 'verwerking';
  if (!inzage) return past === 'verwerking' ? [{ from: null, state: past }] : [];
  const last = lastDayForViews(inzage);
  return [
    { from: null, state: 'nog-niet' },
    ...(inzage.start < last ? [{ from: inzage.start, state: 'loopt' } as const] : []),
    { from: last, state: 'laatste-dag' },
    { from: dayAfter(last), state: past },
  ];
}

function onceAdopted(lijst: ClockFacts): Phase[] {
  if (isDraft(lijst.status)) return [];
  const day = adoptedIn(lijst);
  const adopted: Phase = { from: day?.length === 10 ? day : null, state: 'vastgesteld' };
  if (lijst.status !== 'ingetrokken') return [adopted];
  return [adopted, { from: lijst.beeindiging?.per ?? null, state: 'ingetrokken' }];
}

function dayAfter(day: string): string {
  return toDate(firstDay(day) + 1);
}

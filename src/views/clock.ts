import { isAsking } from '../law/clock-phase.ts';
import { termWords, toldPhases } from '../law/clock-words.ts';
import { lastDayForPost, lastDayForViews, phasesOf } from '../law/clock.ts';
import type { ClockState } from '../law/clock.ts';
import { formatDate } from '../i18n/dates.ts';
import { publication } from './document.ts';

/** A phase as the script of the page reads it: first day or an empty text, state, words; see `ToldPhase`. */
export type ClockEntry = readonly [
  from: string,
  state: ClockState,
  words: string,
  wordsForOne?: string,
  last?: string,
];

/** What a page has to know to tell on any day how far the procedure is. */
export interface ClockData {
  readonly long: readonly ClockEntry[];
  readonly short: readonly ClockEntry[];
  /** Words for who reads without script. */
  readonly always: string;
  /** ISO 8601 day or part of one before which nobody can read this: a clock that says otherwise is wrong. */
  readonly sureSince: string;
}

/** @returns null for a list of which no procedure is known */
export function clockData(): ClockData | null {
  const { document, t } = publication;
  const { lijst } = document;
  const phases = toldPhases(lijst, t);
  const [first, ...later] = phases;
  if (first === undefined) return null;
  const last = lijst.inzage && lastDayForViews(lijst.inzage);
  return {
    long: phases.map(({ from, state, words, wordsForOne }): ClockEntry =>
      wordsForOne === undefined || last === undefined
        ? [from ?? '', state, words]
        : [from ?? '', state, words, wordsForOne, last],
    ),
    short: phases.map(({ from, state, short }) => [from ?? '', state, short]),
    always: later.length === 0 ? first.words : (termWords(lijst, t) ?? ''),
    sureSince: lijst.datum,
  };
}

/** Whether the list says itself, whatever day it is, that views can no longer be given. */
export function isClosed(): boolean {
  const phases = phasesOf(publication.document.lijst);
  return phases.length > 0 && !phases.some(({ state }) => isAsking(state));
}

/** Until when a letter may come in that was posted in time, in words; null for a list that asks for no letters. */
export function postWords(): string | null {
  const { document, t } = publication;
  const { inzage, zienswijze } = document.lijst;
  const byLetter = zienswijze?.wijzen.some(({ soort }) => soort === 'schriftelijk') ?? false;
  return inzage && byLetter ? t('reageren.post', { dag: formatDate(lastDayForPost(inzage)) }) : null;
}

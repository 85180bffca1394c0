/** Tells how far the procedure is on the day it is read, and changes it at midnight in the Netherlands. */
import { firstDay } from '../../document/days.ts';
import { isAsking, phaseOn } from '../../law/clock-phase.ts';
import { legalDay } from '../../law/legal-day.ts';
import type { ClockEntry } from '../../views/clock.ts';

/** Midnight falls on a whole minute in every zone and on every day of the year. */
const minute = 60_000;

const clocks = [...document.querySelectorAll<HTMLElement>('[data-clock]')].map((element) => ({
  element,
  always: element.textContent,
  wasHidden: element.hidden,
  phases: (JSON.parse(element.dataset.clock ?? '[]') as ClockEntry[]).map((entry) => ({
    from: entry[0] === '' ? null : entry[0],
    entry,
  })),
}));
/** A clock that is behind the list it shows, or behind the server that sent it, says nothing of the day. */
function isBehind(day: string): boolean {
  const since = clocks[0]?.element.dataset.sureSince ?? '';
  const sent = Date.parse(document.lastModified);
  return day < since || (!Number.isNaN(sent) && day < legalDay(sent));
}

function wordsOf(entry: ClockEntry, day: string): string {
  const [, , words, wordsForOne, last] = entry;
  if (wordsForOne === undefined || last === undefined) return words;
  const left = firstDay(last) - firstDay(day);
  return left === 1 ? wordsForOne : words.replace('{dagen}', String(left));
}

function tell(): void {
  const day = legalDay(Date.now());
  const behind = isBehind(day);
  let state: ClockEntry[1] | undefined;
  for (const { element, always, wasHidden, phases } of clocks) {
    const found = behind ? undefined : phaseOn(phases, day);
    state ??= found?.entry[1];
    const words = found ? wordsOf(found.entry, day) : always;
    element.hidden = found === undefined && wasHidden;
    if (element.textContent !== words) element.textContent = words;
    // A banner without a warning is there for the clock alone.
    element.closest<HTMLElement>('.banner[hidden]')?.toggleAttribute('hidden', Boolean(element.hidden));
  }
  // The style sheet shows by it what invites and what is for afterwards; who cannot tell the day leaves it as it is.
  if (state !== undefined) document.documentElement.toggleAttribute('data-closed', !isAsking(state));
}

function tellEachMinute(): void {
  tell();
  setTimeout(tellEachMinute, minute - (Date.now() % minute));
}

if (clocks.length > 0) {
  tellEachMinute();
  // A page that slept, or came back from the history, may show another day's words.
  document.addEventListener('visibilitychange', tell);
  addEventListener('pageshow', tell);
}

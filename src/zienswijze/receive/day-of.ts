import { legalDay } from '../../law/legal-day.ts';

/** A day as programs for mail write it names its zone at the end: `+0200`, `GMT`, also with a name of it behind. */
const zoned = /(?:[+-]\d\d:?\d\d|\d[zZ]|\b(?:UTC?|GMT|Z|[ECMP][SD]T))\s*(?:\([^()]*\)\s*)?$/;

/**
 * The day of a moment in the Netherlands. Without a zone it is the day that is written, wherever this runs.
 *
 * @param moment - as a message has it: `Wed, 1 Apr 2026 23:59:00 +0200`
 * @returns ISO 8601 day; null for what is no moment
 */
export function dayOf(moment: string): string | null {
  const isZoned = zoned.test(moment.trim());
  const at = Date.parse(isZoned ? moment : `${moment} UTC`);
  if (Number.isNaN(at)) return null;
  return isZoned ? legalDay(at) : new Date(at).toISOString().slice(0, 10);
}

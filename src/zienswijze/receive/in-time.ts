import { firstDay } from '../../document/days.ts';
import { daysForPost } from '../../law/clock.ts';
import type { Received } from './received.ts';

/**
 * Whether a view came in time (Awb 3:16 and 6:9).
 *
 * @param end - last day for views; null where the list names none
 * @returns null when that cannot be told
 */
export function isInTime(
  { way, received, posted }: Pick<Received, 'way' | 'received' | 'posted'>,
  end: string | null,
): boolean | null {
  if (end === null || received === null) return null;
  const late = firstDay(received) - firstDay(end);
  if (late <= 0) return true;
  if (way !== 'brief') return false;
  // Without the day of the postmark only a person can tell.
  if (posted === null) return late > daysForPost ? false : null;
  return firstDay(posted) <= firstDay(end) && late <= daysForPost;
}

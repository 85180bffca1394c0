import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The names by which this machine calls itself; by any other, another website may be reading along. */
const ownNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a request is to this machine by a name of its own: another website can have its name lead here. */
export function isToSelf({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const name = URL.parse(`http://${headers.host ?? ''}`)?.hostname;
  return name !== undefined && ownNames.has(name);
}

/**
 * Whether a form was sent by a page of the form itself: a browser says from where it comes, and no other website can read
 * the key that stands in it.
 *
 * @param given - the key that came with the form
 * @param key - the one of this run
 */
export function isFromSelf(
  { headers }: Pick<IncomingMessage, 'headers'>,
  given: string | undefined,
  key: string,
): boolean {
  const { origin, host = '' } = headers;
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(key)];
  return origin === `http://${host}` && one.length === other.length && timingSafeEqual(one, other);
}

import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The names by which this machine calls itself; by any other, another website may be reading along. */
const ownNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a request is to this machine by a name of its own: another website can have its name lead here. */
export function isToSelf({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const name = URL.parse(`http://${headers.host ?? ''}`)?.hostname;
  return name !== undefined && ownNames.has(name);
}

/** Whether a form was sent by a page of this server: a browser says from where it comes. */
export function isSentFromSelf({
  headers: { origin, host = '' },
}: Pick<IncomingMessage, 'headers'>): boolean {
  return origin === `http://${host}`;
}

/**
 * Whether a form was sent by a page of the form itself, in this run: no other website can read the key that stands in it.
 *
 * @param given - the key that came with the form
 * @param key - the one of this run
 */
export function isFromSelf(
  request: Pick<IncomingMessage, 'headers'>,
  given: string | undefined,
  key: string,
): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(key)];
  return isSentFromSelf(request) && one.length === other.length && timingSafeEqual(one, other);
}

import { CannotCompare } from './cannot-compare.ts';
import type { Reading } from './published.ts';

/** Milliseconds for one file, its body included. */
const timeout = 60_000;
const mostRedirects = 5;

/**
 * Fetches a file of a published site. It follows redirects on the same host alone and reads no more than it was
 * told to expect.
 *
 * @param limit - most bytes the file may have, decompressed
 * @param stop - ends the work
 * @returns 'missing' for the statuses 404 and 410, and 'too-large' past the limit
 * @throws CannotCompare when the server cannot be reached, fails, or sends elsewhere
 */
export async function download(address: URL, limit: number, stop: AbortSignal): Promise<Reading> {
  const late = AbortSignal.timeout(timeout);
  const signal = AbortSignal.any([stop, late]);
  try {
    const response = await follow(address, signal);
    if (response.status === 404 || response.status === 410) return 'missing';
    if (!response.ok) throw refuse(address, `de server antwoordt met status ${response.status}`);
    return await readAtMost(response, limit);
  } catch (error) {
    stop.throwIfAborted();
    if (error instanceof CannotCompare) throw error;
    throw refuse(
      address,
      late.aborted ? `er kwam geen antwoord in ${timeout / 1000} seconden` : reasonOf(error),
    );
  }
}

async function follow(address: URL, signal: AbortSignal): Promise<Response> {
  let target = address;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await fetch(target, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.parse(location, target);
    const elsewhere =
      next?.host !== address.host && !(next?.hostname === address.hostname && next.protocol === 'https:');
    if (next === null || elsewhere || !/^https?:$/.test(next.protocol))
      throw refuse(
        address,
        `de server verwijst door naar een andere plaats (${next?.origin ?? 'geen geldig adres'})`,
      );
    target = next;
  }
  throw refuse(address, `de server verwijst meer dan ${mostRedirects} keer door`);
}

async function readAtMost(response: Response, limit: number): Promise<Reading> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.byteLength;
    // Leaving the loop closes the connection.
    if (size > limit) return 'too-large';
  }
  return { bytes: Buffer.concat(parts) };
}

/** The message of `fetch` itself is only "fetch failed". */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return 'die naam bestaat niet op het netwerk';
  if (code === 'ECONNREFUSED') return 'daar luistert geen webserver';
  return code || (cause instanceof Error ? cause.message : String(cause));
}

function refuse({ href }: URL, why: string): CannotCompare {
  return new CannotCompare(
    `${href} is niet op te halen: ${why}. Controleer het adres en de verbinding, en probeer het opnieuw.`,
  );
}

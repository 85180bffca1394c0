import { setTimeout as wait } from 'node:timers/promises';
import type { Loaded } from '../../source/load.ts';
import type { RefreshContext } from '../loaders.ts';

/** Milliseconds before content that was not taken is offered anew. */
const pause = 50;

export interface Refresh {
  /** Content that was read and checked. */
  readonly loaded: Loaded;
  /** Has Astro call the loaders; may do nothing, unsaid. */
  readonly offer: (context: RefreshContext) => Promise<void>;
  /** Whether newer content has come, so that this need not reach the pages any more. */
  readonly outdated: () => boolean;
}

/**
 * Hands content to the loaders, and is not content before one has taken it. At every saved text Astro reads its content
 * config anew, and a refresh asked for meanwhile it passes over without a word: the pages would stay as they were.
 *
 * @throws what the loaders throw
 */
export async function refresh({ loaded, offer, outdated }: Refresh): Promise<void> {
  const context: RefreshContext = { loaded, taken: false };
  while (!outdated()) {
    await offer(context);
    if (context.taken) return;
    // Pages may go on meanwhile, and so may the end of the server.
    await wait(pause, undefined, { ref: false });
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { RefreshContext } from '../loaders.ts';

/** Milliseconds before a refresh that was passed over is asked for anew. */
const pause = 50;

export interface Refresh {
  /** Has Astro call the loaders; may do nothing, unsaid. */
  readonly offer: (context: RefreshContext) => Promise<void>;
  /** Whether newer content has come, which is refreshed by itself. */
  readonly outdated: () => boolean;
}

/**
 * Has the content collections loaded anew, and is not content before a loader has run. At every saved text Astro reads
 * its content config anew, and a refresh asked for meanwhile it passes over without a word: the collections would stay
 * as they were.
 *
 * @throws what the loaders throw
 */
export async function refresh({ offer, outdated }: Refresh): Promise<void> {
  const context: RefreshContext = { taken: false };
  while (!outdated()) {
    await offer(context);
    if (context.taken) return;
    // Pages may go on meanwhile, and so may the end of the server.
    await wait(pause, undefined, { ref: false });
  }
}

import type { ServerResponse } from 'node:http';

/** Sees to it that pages are made and content is renewed in turns. */
export interface Turns {
  /** Holds a request until the content is as it should be. */
  readonly hold: (request: unknown, response: ServerResponse, next: () => void) => void;
  /** Does the work when every page under way is finished. */
  readonly renew: (work: () => Promise<void> | void) => Promise<void>;
}

/**
 * A page that is being made while the content is renewed would hold something of either. So neither begins before the
 * other has ended.
 */
export function createTurns(): Turns {
  let pages = 0;
  let finished: (() => void) | undefined;
  let renewed = Promise.resolve();
  const allFinished = (): Promise<void> =>
    pages === 0 ? Promise.resolve() : new Promise((resolve) => (finished = resolve));
  const enter = async (response: ServerResponse, next: () => void): Promise<void> => {
    for (let awaited; awaited !== renewed;) await (awaited = renewed);
    // Who left while waiting is not there to close once more.
    if (response.closed) return;
    pages += 1;
    response.once('close', () => {
      pages -= 1;
      if (pages === 0) finished?.();
    });
    next();
  };
  return {
    hold: (_request, response, next) => {
      void enter(response, next);
    },
    renew: (work) => {
      const done = renewed.then(allFinished).then(work);
      // Whoever asked for it hears of a failure; requests go on with what there is.
      renewed = done.catch(() => undefined);
      return done;
    },
  };
}

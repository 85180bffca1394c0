import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const runtime = new URL('../runtime.mjs', import.meta.url).href;

/** Work under way in a thread of its own. */
export interface Beside<T> {
  /** Waits for what came of it; rejects with what the work throws. */
  readonly outcome: () => Promise<T>;
  /** Ends it, done or not. */
  readonly close: () => Promise<void>;
}

/**
 * Begins work beside all other work.
 *
 * @param thread - module that does it: it gets `data` as `workerData`, and posts one message with what came of it
 * @param data - copied into the thread
 */
export function beside<T>(thread: URL, data: unknown): Beside<T> {
  // What was compiled before is for a thread too; what else the command was started with is not.
  const worker = new Worker(thread, { workerData: data, execArgv: ['--import', runtime] });
  const told = once(worker, 'message') as Promise<[T]>;
  // Who never asks for the outcome has a reason of its own to fail.
  told.catch(() => undefined);
  return {
    outcome: async () => {
      const [outcome] = await told;
      return outcome;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

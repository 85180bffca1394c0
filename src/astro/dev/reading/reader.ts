import { Worker } from 'node:worker_threads';
import { deepFreeze } from '../../../document/assemble/freeze.ts';
import type { KeyAnswer, KeyQuestion, ReadingOptions, Told } from './messages.ts';

/** Follows the content of a folder from here, by a thread that reads it. */
export interface Reader {
  /** How it stands at the start, with content. */
  readonly first: Promise<Told>;
  /** Has every later telling taken. */
  readonly follow: (take: (told: Told) => void) => void;
  /** Asks which key a print of what is shown would get. */
  readonly printKey: () => Promise<KeyAnswer>;
}

/**
 * Starts the thread. It keeps nobody from ending once it has told how the content stands at the start.
 *
 * @param folder - the content folder, as an absolute path
 */
export function startReader(folder: string): Reader {
  const thread = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: { folder } satisfies ReadingOptions,
  });
  const queue: Told[] = [];
  const asked: ((answer: KeyAnswer) => void)[] = [];
  let take: (told: Told) => void = (told) => queue.push(told);
  const first = new Promise<Told>((resolve, reject) => {
    // What goes wrong there is a fault of ours: as here, it ends the command with its trace.
    thread.once('error', reject);
    let receive = (told: Told): void => {
      thread.off('error', reject);
      thread.unref();
      receive = (later) => {
        take(later);
      };
      resolve(told);
    };
    thread.on('message', (message: Told | KeyAnswer) => {
      if (message.kind === 'key') asked.shift()?.(message);
      else receive({ ...message, content: deepFreeze(message.content) });
    });
  });
  return {
    first,
    follow: (taker) => {
      take = taker;
      for (const told of queue.splice(0)) taker(told);
    },
    printKey: () => {
      thread.postMessage({ kind: 'key' } satisfies KeyQuestion);
      return new Promise((resolve) => {
        asked.push(resolve);
      });
    },
  };
}

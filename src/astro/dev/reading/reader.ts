import { Worker } from 'node:worker_threads';
import type { Document } from '../../../document/document.ts';
import type {
  LeisureAnswer,
  LeisureQuestion,
  ReadingOptions,
  Report,
  SentAnswer,
  SentTold,
  Told,
} from './messages.ts';

/** Follows the content of a folder from here, by a thread that reads it. */
export interface Reader {
  /** How it stands at the start, with content. */
  readonly first: Promise<Told>;
  /** Has every later telling taken. */
  readonly follow: (take: (told: Told) => void) => void;
  /** Has every report given to people, that of the start too. */
  readonly onReport: (give: (report: Report) => void) => void;
  /** Asks for what no page waits for. */
  readonly atLeisure: () => Promise<LeisureAnswer>;
}

/**
 * Starts the thread. It keeps nobody from ending once it has told how the content stands at the start.
 *
 * @param folder - the content folder, as an absolute path
 */
export function startReader(folder: string): Reader {
  const thread = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: { folder } satisfies ReadingOptions,
    // Every edit makes the whole list anew: with room for it, little of that is moved about.
    resourceLimits: { maxYoungGenerationSizeMb: 192 },
  });
  const queue: Told[] = [];
  const reports: Report[] = [];
  let give: (report: Report) => void = (report) => reports.push(report);
  const asked: ((answer: SentAnswer) => void)[] = [];
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
    thread.on('message', (message: SentTold | Report | SentAnswer) => {
      if (message.kind === 'leisure') asked.shift()?.(message);
      else if (message.kind === 'report') give(message);
      else receive(unpack(message));
    });
  });
  return {
    first,
    follow: (taker) => {
      take = taker;
      for (const told of queue.splice(0)) taker(told);
    },
    onReport: (giver) => {
      give = giver;
      for (const report of reports.splice(0)) giver(report);
    },
    atLeisure: () => {
      thread.postMessage({ kind: 'leisure' } satisfies LeisureQuestion);
      return new Promise((resolve, reject) => {
        asked.push((answer) => {
          if ('fault' in answer) reject(new Error(answer.fault));
          else resolve(answer);
        });
      });
    },
  };
}

function unpack({ content, isEmpty, trouble, unread }: SentTold): Told {
  const stand = { isEmpty, trouble, unread };
  if (content === null) return { content, ...stand };
  const { json, ...rest } = content;
  return { content: { document: JSON.parse(json) as Document, ...rest }, ...stand };
}

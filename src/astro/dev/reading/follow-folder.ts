import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { ContentFile } from '../../../source/read.ts';
import { isSame } from './same-files.ts';

/** How often to look, in milliseconds: soon after an edit another may follow, and otherwise the system tells. */
const often = { edited: 50, idle: 1000 };
/** Milliseconds after an edit within which another is looked for often. */
const burst = 5000;
/** Looking may take one part in so many of the time. */
const share = 20;
/** Milliseconds without another change after which a save is over: an editor may empty, move and write a file in turn. */
const settled = { text: 15, names: 80 };

export interface FollowOptions {
  /** Folder of the content, as an absolute path. */
  readonly folder: string;
  /** Reads it; an unchanged file gives the very same bytes. */
  readonly read: () => Promise<readonly ContentFile[]>;
  /** Given what is there after an edit; until it has ended it is not called again, and then with the newest. */
  readonly edited: (files: readonly ContentFile[]) => Promise<void>;
  /** Told why the folder cannot be read, once for each reason in a row. */
  readonly unreadable: (error: unknown) => void;
}

/**
 * Follows a folder for as long as the process lives. What counts is what is there: messages of the system only say when
 * to look, for they may be late, missing (a folder on a network, too many watchers) or about something that has changed
 * again since. So no edit can be lost: after every look there is another, and what it finds is compared with what was
 * taken last.
 *
 * @param taken - the files as they were read before
 */
export async function followFolder(
  taken: readonly ContentFile[],
  { folder, read, edited, unreadable }: FollowOptions,
): Promise<never> {
  const sleep = sleeper(folder);
  let last = taken;
  let lastEdit = -Infinity;
  let lastFault: string | null = null;
  for (;;) {
    const found = await look(last, read);
    if ('fault' in found) {
      const fault = String(found.fault);
      if (fault !== lastFault) unreadable(found.fault);
      lastFault = fault;
    } else if (found.files !== last || lastFault !== null) {
      // After a fault also what did not change: it can be read again.
      lastFault = null;
      last = found.files;
      lastEdit = performance.now();
      await edited(last);
    }
    const pace = performance.now() - lastEdit < burst ? often.edited : often.idle;
    await sleep(Math.max(pace, share * found.cost), found.cost);
  }
}

/** What one look found, and the milliseconds that it took; waiting for a save to be over is not counted. */
type Look = { readonly cost: number } & (
  { readonly files: readonly ContentFile[] } | { readonly fault: unknown }
);

/** The files as they are when the save that was noticed, if any, is over: the very same list without one. */
async function look(last: readonly ContentFile[], read: FollowOptions['read']): Promise<Look> {
  const start = performance.now();
  let cost = 0;
  try {
    const files = await read();
    cost = performance.now() - start;
    return { cost, files: isSame(files, last) ? last : await whole(files, last, read) };
  } catch (fault) {
    return { cost, fault };
  }
}

/** What is there when the save that was noticed is over. */
async function whole(
  noticed: readonly ContentFile[],
  before: readonly ContentFile[],
  read: FollowOptions['read'],
): Promise<readonly ContentFile[]> {
  let files = noticed;
  for (;;) {
    await wait(isPlainEdit(files, before) ? settled.text : settled.names);
    const again = await read();
    if (isSame(again, files)) return files;
    files = again;
  }
}

/** Whether other text stands in the same files, and none is empty, as one is that is about to be written. */
function isPlainEdit(files: readonly ContentFile[], before: readonly ContentFile[]): boolean {
  return (
    files.length === before.length &&
    files.every(({ path, bytes }, at) => {
      const old = before[at];
      return old?.path === path && (bytes.length > 0 || old.bytes.length === 0);
    })
  );
}

/**
 * Sleeps so many milliseconds, or less when the system says that something happened in a folder, but never less than
 * the least.
 */
function sleeper(folder: string): (time: number, least: number) => Promise<void> {
  let happened = false;
  let wake: (() => void) | undefined;
  const notice = (): void => {
    happened = true;
    wake?.();
  };
  try {
    // Where this does not work, or stops working, looking goes on.
    watch(folder, { recursive: true, persistent: false }, notice).on('error', () => undefined);
  } catch {
    // As above.
  }
  return async (time, least) => {
    await wait(least, undefined, { ref: false });
    if (!happened)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, time);
        timer.unref();
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    happened = false;
  };
}

import { existsSync, renameSync } from 'node:fs';
import { ownMark } from '../../src/machine/process-mark.ts';
import { removeFolder } from '../../src/machine/remove-folder.ts';

/**
 * Puts a finished folder in the place of an earlier one. Nothing can come between the two renames but a sudden end of
 * the process; `restoreFolder` mends what that leaves. When the second one fails, the old folder is put back.
 *
 * @param fresh - the finished folder, on the same disk
 * @param target - where it must stand
 * @param old - where the earlier one stands for that moment
 */
export async function replaceFolder(fresh: string, target: string, old: string): Promise<void> {
  const had = existsSync(target);
  if (had) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  // The new one stands: what cannot be cleared away is for the next build.
  await removeFolder(old).catch(() => undefined);
}

/** Puts an earlier folder back that a sudden end left aside; when its place was taken already, it goes, or stands aside. */
export async function restoreFolder(target: string, old: string): Promise<void> {
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  await removeFolder(old).catch((error: unknown) => {
    if (existsSync(old)) renameSync(old, `${old}.${ownMark()}.`);
    else throw error;
  });
}

import { statfs } from 'node:fs/promises';
import { isFault } from './faults.ts';

/**
 * Adds to the fault of a full disk where that is: of a write the system does not say it.
 *
 * @param error - whatever was thrown; it is changed only when it is such a fault without a place
 * @param places - folders that were written in
 */
export async function placeFullDisk(error: unknown, places: readonly string[]): Promise<void> {
  if (!isFault(error, 'ENOSPC') || 'path' in error) return;
  const rooms = await Promise.all(
    places.map(async (path) => ({ path, room: await roomIn(path).catch(() => Infinity) })),
  );
  const [fullest] = rooms.sort((one, other) => one.room - other.room);
  if (fullest) Object.assign(error, { path: fullest.path });
}

async function roomIn(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}

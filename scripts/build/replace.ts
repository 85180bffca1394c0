import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of an earlier one. Until the new one stands, the old one does: when the
 * second step fails, the old folder is put back.
 *
 * @param fresh - the finished folder, on the same disk
 * @param target - where it must stand
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
  const old = `${target}.oud`;
  await rm(old, { recursive: true, force: true });
  const had = await rename(target, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

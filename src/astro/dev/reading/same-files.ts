import type { ContentFile } from '../../../source/read.ts';

/** Whether two readings of a folder gave the same files: of an unchanged one the bytes are the very same object. */
export function isSame(files: readonly ContentFile[], others: readonly ContentFile[]): boolean {
  return (
    files.length === others.length &&
    files.every(({ path, bytes, unread }, at) => {
      const other = others[at];
      return other?.path === path && other.bytes === bytes && other.unread === unread;
    })
  );
}

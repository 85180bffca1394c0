import { createHash } from 'node:crypto';

/** A short name for bytes, by which the same image keeps its name from one import to the next. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}

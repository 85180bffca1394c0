import { createHash } from 'node:crypto';

/** Tells one state of a text from another. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** Reads a file that was saved before. It brings a library along: to be imported when it is asked for. */
import { config } from 'zod';
import { readView } from '../read.ts';
import type { ReadView } from '../read.ts';

/** @param bytes - of the file, whatever they are */
export function bringIn(bytes: Uint8Array): ReadView {
  // It would try whether text may become code, which the policy of the site forbids.
  config({ jitless: true });
  return readView(bytes);
}

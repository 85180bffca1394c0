/** Reads a file that was saved before. It brings a library along: to be imported when it is asked for. */
// Before any schema is made.
import './plain-schemas.ts';
import { readView } from '../read.ts';
import type { ReadView } from '../read.ts';

/** @param bytes - of the file, whatever they are */
export function bringIn(bytes: Uint8Array): ReadView {
  return readView(bytes);
}

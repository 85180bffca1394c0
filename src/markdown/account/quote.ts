import { shorten } from '../../diagnostics/shorten.ts';

/** Words of an author as a message shows them: on one line, and not too many. */
export function quote(words: string): string {
  return shorten(words.replace(/\s+/g, ' ').replaceAll('\0', '\ufffd').trim());
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from './read.ts';

export interface Decoded {
  /** The text with line feeds only and no byte order mark; what is not UTF-8 stands in it as U+FFFD. */
  readonly text: string;
  readonly diagnostic: Diagnostic | null;
}

/** Turns bytes into text; the first byte that is not UTF-8 is reported, and the rest is still read. */
export function decode({ path, bytes }: ContentFile): Decoded {
  try {
    return { text: withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), diagnostic: null };
  } catch {
    const offset = firstInvalidByte(bytes);
    const before = withLineFeeds(new TextDecoder('utf-8').decode(bytes.subarray(0, offset))).split('\n');
    return {
      text: withLineFeeds(new TextDecoder('utf-8').decode(bytes)),
      diagnostic: {
        code: 'BE01',
        severity: 'error',
        file: path,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        found: `een byte die geen UTF-8 is (0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')})`,
        expected: 'een bestand in UTF-8',
        repair: 'Open het bestand in uw editor en bewaar het opnieuw met de codering UTF-8.',
      },
    };
  }
}

/** One kind of line end, so that the Document does not depend on the editor's machine. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Length of the longest valid prefix, found by halving: a prefix is valid when only its last character may be cut off. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isValidPrefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return invalid - 1;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

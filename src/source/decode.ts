import { defined } from '../diagnostics/defined.ts';
import type { SourceFinding } from './findings.ts';
import type { ContentFile } from './read.ts';
import { wideEncodingOf } from './wide-encoding.ts';

export interface Decoded {
  /** The text with line feeds only and no byte order mark; what is not UTF-8 stands in it as U+FFFD. */
  readonly text: string;
  readonly finding: SourceFinding | null;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Turns bytes into text; another encoding, or else the first byte that is not UTF-8, is reported; all is still read. */
export function decode({ path, bytes }: ContentFile): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide)
    return {
      text: withLineFeeds(wide.text),
      finding: { kind: 'encoding-wide', place: { file: path, line: 1, column: 1 }, name: wide.name },
    };
  try {
    return { text: withLineFeeds(strict.decode(bytes)), finding: null };
  } catch {
    const start = validStart(bytes);
    const byte = defined(bytes[new TextEncoder().encode(start).length], 'the byte that is not UTF-8');
    const before = withLineFeeds(start.replace(/^\uFEFF/, '')).split('\n');
    return {
      text: withLineFeeds(new TextDecoder('utf-8').decode(bytes)),
      finding: {
        kind: 'byte-wrong',
        place: { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
        byte,
      },
    };
  }
}

/** One kind of line end, so that the Document does not depend on the editor's machine. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** All text before the first byte that is not UTF-8, found by halving: does this much of the file decode? */
function validStart(bytes: Uint8Array): string {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (decodeStart(bytes, middle) === null) invalid = middle;
    else valid = middle;
  }
  return defined(decodeStart(bytes, valid), 'the text up to a place where it was UTF-8');
}

/** The first bytes as text, a last character that is cut off left out; null when they are not UTF-8. */
function decodeStart(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
      stream: true,
    });
  } catch {
    return null;
  }
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from './read.ts';

export type Decoded = { readonly text: string } | { readonly diagnostic: Diagnostic };

/** Turns bytes into text; a byte that is not UTF-8 is reported where it stands. */
export function decode({ path, bytes }: ContentFile): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const offset = firstInvalidByte(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset)).split('\n');
    return {
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

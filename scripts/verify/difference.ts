import { isUtf8 } from 'node:buffer';
import { findPdfDifference } from './pdf-difference.ts';
import type { PdfDifference } from './pdf-difference.ts';
import { findTextDifference } from './text-difference.ts';
import type { TextDifference } from './text-difference.ts';

/** Where two files part that no reader of their kind tells more of. */
export interface ByteDifference {
  /** First byte that differs, counted from 0; the length of the shorter file when it is the beginning of the other. */
  readonly offset: number;
  /** Lengths in bytes. */
  readonly published: number;
  readonly rebuilt: number;
}

/** What differs first between two versions of a file. */
export type Difference =
  | ({ readonly kind: 'text' } & TextDifference)
  | ({ readonly kind: 'pdf' } & PdfDifference)
  | ({ readonly kind: 'bytes' } & ByteDifference);

const text = /\.(?:html|css|js|mjs|json|xml|txt|svg|csv|md|ya?ml|webmanifest)$/i;

/**
 * Says what differs first between two versions of a file, in the terms of its kind.
 *
 * @param path - tells the kind by its ending; what is not what its ending says is compared by bytes
 * @throws when both are equal: there is nothing to say
 */
export async function findDifference(
  path: string,
  published: Uint8Array,
  rebuilt: Uint8Array,
): Promise<Difference> {
  if (path.toLowerCase().endsWith('.pdf')) {
    const difference = await findPdfDifference(published, rebuilt);
    if (difference !== null) return { kind: 'pdf', ...difference };
  }
  if (text.test(path) && isUtf8(published) && isUtf8(rebuilt)) {
    // The BOM is kept: it can be the very difference.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const difference = findTextDifference(decoder.decode(published), decoder.decode(rebuilt));
    if (difference !== null) return { kind: 'text', ...difference };
  }
  return { kind: 'bytes', ...findByteDifference(published, rebuilt) };
}

function findByteDifference(published: Uint8Array, rebuilt: Uint8Array): ByteDifference {
  const index = published.findIndex((byte, at) => byte !== rebuilt[at]);
  const offset = index === -1 ? published.length : index;
  if (index === -1 && published.length === rebuilt.length) throw new Error('The files do not differ.');
  return { offset, published: published.length, rebuilt: rebuilt.length };
}

import type { Document } from '../document/document.ts';
import { ExpectedError } from '../machine/expected-error.ts';
import type { FrozenFiles } from '../source/editions/frozen-files.ts';

/** An edition that was put down for good, as everything else reads it. */
export interface FrozenEdition extends FrozenFiles {
  readonly document: Document;
}

/** The list of a frozen edition cannot be read; the message says which, why, and what to do. */
export class FrozenEditionError extends ExpectedError {
  override name = 'FrozenEditionError';
  readonly code = 'SL67';
  readonly file: string;
  readonly repair: string;

  constructor(map: string, why: string) {
    const file = `${map}/lijst.json`;
    const repair = `Zet de map \`${map}\` terug zoals zij was, of gebruik een nieuwere versie van Inzage.`;
    super(`SL67 ${file}: deze vastgelegde uitgave is niet te lezen (${why}). ${repair}`);
    this.file = file;
    this.repair = repair;
  }
}

/** What was read before, by the hash of the file: it never changes, also where its bytes come anew from another thread. */
const known = new Map<string, Document>();

/**
 * The frozen editions with their Documents, the oldest first.
 *
 * @param files - as `load` gives them: whole, and unchanged by their hashes
 * @param read - makes a Document of a `lijst.json`, of whatever form it has
 * @throws FrozenEditionError for one that cannot be read
 */
export function frozenEditions(
  files: readonly FrozenFiles[],
  read: (text: string) => Document,
): FrozenEdition[] {
  return files.map((edition) => {
    const hash = edition.hashes['lijst.json'] ?? '';
    const document = known.get(hash) ?? documentOf(edition.lijst, edition.map, read);
    known.set(hash, document);
    return { ...edition, document };
  });
}

function documentOf(bytes: Uint8Array, map: string, read: (text: string) => Document): Document {
  try {
    return read(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new FrozenEditionError(map, error.message.split('\n')[0] ?? '');
  }
}

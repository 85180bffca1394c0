import { listFile } from '../build/controle.ts';
import type { Controle, ListedFile } from '../build/controle.ts';
import { findTextDifference } from './text-difference.ts';
import type { TextDifference } from './text-difference.ts';

/** A site built again, to hold the published one against. */
export interface Rebuilt {
  readonly controle: Controle;
  readonly read: (pad: string) => Promise<Uint8Array>;
}

/** A file that was published and one that was rebuilt, of which the hashes differ. */
export interface FileDifference {
  readonly pad: string;
  /** Null for a file that was rebuilt alone. */
  readonly published: ListedFile | null;
  /** Null for a file that was published alone. */
  readonly rebuilt: ListedFile | null;
  /** Where two texts part; null for what is no text, and when the published one is known by its hash alone. */
  readonly text: TextDifference | null;
  /** Whether the rebuild gives what was listed: the file was changed after it was built. */
  readonly changedLater: boolean;
}

/**
 * Holds published files against rebuilt ones, in the order of the published list; what was rebuilt alone comes last.
 *
 * @param published - what `controle.json` lists
 * @param contents - the files that could be read; null when there was only `controle.json` to go by
 */
export async function compareFiles(
  published: Controle,
  contents: ReadonlyMap<string, Uint8Array> | null,
  { controle, read }: Rebuilt,
): Promise<FileDifference[]> {
  const fresh = new Map(controle.bestanden.map((file) => [file.pad, file]));
  const differences: FileDifference[] = [];
  for (const listed of published.bestanden) {
    const { pad } = listed;
    const rebuilt = fresh.get(pad);
    const bytes = contents?.get(pad);
    if (rebuilt === undefined) {
      differences.push({ pad, published: listed, rebuilt: null, text: null, changedLater: false });
      continue;
    }
    // That it could not be read has been told already.
    if (contents !== null && bytes === undefined) continue;
    const found = bytes === undefined ? listed : listFile(pad, bytes);
    if (found.sha256 === rebuilt.sha256) continue;
    const text = bytes === undefined ? null : findTextDifference(bytes, await read(pad));
    differences.push({
      pad,
      published: found,
      rebuilt,
      text,
      changedLater: listed.sha256 === rebuilt.sha256,
    });
  }
  const listed = new Set(published.bestanden.map(({ pad }) => pad));
  const alone = controle.bestanden.filter(({ pad }) => !listed.has(pad));
  return [
    ...differences,
    ...alone.map((rebuilt) => ({
      pad: rebuilt.pad,
      published: null,
      rebuilt,
      text: null,
      changedLater: false,
    })),
  ];
}

import { sha256Of } from '../build/controle.ts';
import type { Controle } from '../build/controle.ts';
import { findDifference } from './difference.ts';
import type { Difference } from './difference.ts';

/** A site built again, to hold the published one against. */
export interface Rebuilt {
  readonly controle: Controle;
  readonly read: (pad: string) => Promise<Uint8Array>;
}

/** How a published file and the rebuilt one differ. */
export interface FileDifference {
  readonly pad: string;
  /** It differs, was published alone, or was rebuilt alone. */
  readonly kind: 'different' | 'not-rebuilt' | 'only-rebuilt';
  /** Null for a file that stands on one side alone, or was published as a hash alone. */
  readonly difference: Difference | null;
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
  rebuilt: Rebuilt,
): Promise<FileDifference[]> {
  const fresh = new Map(rebuilt.controle.bestanden.map((file) => [file.pad, file]));
  const differences: FileDifference[] = [];
  for (const { pad, sha256 } of published.bestanden) {
    const again = fresh.get(pad);
    const bytes = contents?.get(pad);
    if (again === undefined)
      differences.push({ pad, kind: 'not-rebuilt', difference: null, changedLater: false });
    // That it could not be read has been told already.
    else if (contents !== null && bytes === undefined) continue;
    else if ((bytes === undefined ? sha256 : sha256Of(bytes)) !== again.sha256) {
      const difference =
        bytes === undefined ? null : await findDifference(pad, bytes, await rebuilt.read(pad));
      differences.push({ pad, kind: 'different', difference, changedLater: sha256 === again.sha256 });
    }
  }
  const listed = new Set(published.bestanden.map(({ pad }) => pad));
  const alone = [...fresh.keys()].filter((pad) => !listed.has(pad));
  return [
    ...differences,
    ...alone.map((pad): FileDifference => ({
      pad,
      kind: 'only-rebuilt',
      difference: null,
      changedLater: false,
    })),
  ];
}

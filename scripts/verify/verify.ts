import type { Controle } from '../build/controle.ts';
import type { Progress } from '../build/progress.ts';
import type { Fault } from './check-published.ts';
import type { FileDifference, Rebuilt } from './compare.ts';
import { reasonsFor } from './reasons.ts';

/** What a comparison found. */
export interface Report {
  readonly where: string;
  readonly controle: Controle;
  /** False when there was only a `controle.json` to go by. */
  readonly filesRead: boolean;
  readonly faults: readonly Fault[];
  readonly differences: readonly FileDifference[];
  /** What can explain a difference, as sentences. */
  readonly reasons: readonly string[];
}

interface VerifyOptions {
  /** Folder, file or address of what was published. */
  readonly target: string;
  /** Builds the site again with the settings of the published one. */
  readonly rebuild: (published: Controle) => Promise<Rebuilt>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Steps that `verify` shows besides those of the rebuild. */
export const ownSteps = 2;

/**
 * Holds a published site against its own `controle.json`, then against a rebuild.
 *
 * @throws CannotCompare when the site cannot be read, and what the rebuild throws
 */
export async function verify({ target, rebuild, progress, signal }: VerifyOptions): Promise<Report> {
  const { published, found } = await progress.step('Gepubliceerde bestanden lezen', async (log) => {
    const { openPublished } = await import('./open-published.ts');
    const { checkPublished } = await import('./check-published.ts');
    const opened = await openPublished(target, signal);
    return { published: opened, found: await checkPublished(opened, log) };
  });
  const { where, controle, read } = published;
  const rebuilt = await rebuild(controle);
  const contents = read === null ? null : found.contents;
  const differences = await progress.step('Vergelijken', async () => {
    const { compareFiles } = await import('./compare.ts');
    return compareFiles(controle, contents, rebuilt);
  });
  return {
    where,
    controle,
    filesRead: read !== null,
    faults: found.faults,
    differences,
    reasons: reasonsFor(controle, rebuilt.controle),
  };
}

/** Whether everything published is there, unchanged, and came out of the rebuild byte for byte. */
export function isSame({ faults, differences }: Pick<Report, 'faults' | 'differences'>): boolean {
  return faults.length === 0 && differences.length === 0;
}

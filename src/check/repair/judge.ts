import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What is to be said of files, and what of them could not be read. */
export interface Standing {
  readonly diagnostics: readonly Diagnostic[];
  readonly refused: ReadonlySet<string>;
}

/**
 * Why a repair does more harm than good.
 *
 * @param repaired - the finding that it was for
 * @returns what it brought: the same finding again, or errors that were not there; empty when it is good
 */
export function harmOf(repaired: Diagnostic, before: Standing, after: Standing): Diagnostic[] {
  const same = after.diagnostics.filter(
    (one) => keyOf(one) === keyOf(repaired) && one.line === repaired.line && one.column === repaired.column,
  );
  if (same.length > 0) return same;
  // What can be read for the first time may have had its errors all along.
  if (after.refused.size < before.refused.size) return [];
  const known = counts(before.diagnostics);
  const added = after.diagnostics.filter((one) => {
    if (!isError(one)) return false;
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
  const isMore = after.diagnostics.filter(isError).length > before.diagnostics.filter(isError).length;
  // One error in the place of another: what else is wrong there could not be seen before.
  return isMore ? added : added.filter(({ file, line }) => file !== repaired.file || line !== repaired.line);
}

function isError({ severity, accepted }: Diagnostic): boolean {
  return severity === 'error' && accepted === undefined;
}

/** What makes a finding the same after lines have moved. */
function keyOf({ code, file, found, severity }: Diagnostic): string {
  return JSON.stringify([code, file, found, severity]);
}

function counts(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const one of diagnostics) found.set(keyOf(one), (found.get(keyOf(one)) ?? 0) + 1);
  return found;
}

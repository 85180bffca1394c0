import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { Fix } from '../../diagnostics/fix.ts';

/** What is to be said of files, and what of them could not be read. */
export interface Standing {
  readonly diagnostics: readonly Diagnostic[];
  readonly refused: ReadonlySet<string>;
}

/**
 * Why a repair does more harm than good.
 *
 * @param repaired - the finding that it was for
 * @returns what stands in its way: the same finding again, or errors that it brought; empty
 *   when it is good
 */
export function harmOf(repaired: Diagnostic, before: Standing, after: Standing): Diagnostic[] {
  const same = after.diagnostics.filter(
    (one) => keyOf(one) === keyOf(repaired) && isAt(one, repaired) && one.column === repaired.column,
  );
  if (same.length > 0) return same;
  const added = addedBy(before, after);
  // What can be read for the first time may have had its errors all along, but not those that speak of what was written.
  if (after.refused.size < before.refused.size) return added.filter((one) => namesRepair(one, repaired));
  const isMore = after.diagnostics.filter(isError).length > before.diagnostics.filter(isError).length;
  // An error of another rule in the place of this one: what else is wrong there could not be seen before. The same rule
  // only says otherwise what it said already.
  return isMore ? added : added.filter((one) => one.code === repaired.code || !isAt(one, repaired));
}

function isAt(one: Place, { file, line }: Place): boolean {
  return one.file === file && one.line === line;
}

function addedBy(before: Standing, after: Standing): Diagnostic[] {
  const known = counts(before.diagnostics);
  return after.diagnostics.filter((one) => {
    if (!isError(one)) return false;
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

/** Whether a finding points at the place of a repair, or names what was there or is there now. */
function namesRepair({ related, found }: Diagnostic, repaired: Diagnostic): boolean {
  if (related && isAt(related, repaired)) return true;
  return wordsOf(repaired.fix).some((word) => found.includes(`\`${word}\``));
}

/** What a repair takes away and what it puts there, where others may name that. */
function wordsOf(fix: Fix | undefined): string[] {
  return fix?.kind === 'value' ? [...textsIn(fix.old), ...textsIn(fix.new)] : [];
}

/** The texts in a value, however deep: what was one text may have become several. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
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

/** Says how a list differs from an earlier version: `npm run check -- --vorige PAD --format=verschil`. */
import process from 'node:process';
import { check } from '../../src/check/check.ts';
import { madeChanges } from '../../src/check/editions.ts';
import { renderDifference } from '../../src/check/difference-text.ts';
import { countBySeverity } from '../../src/diagnostics/diagnostic.ts';
import { legalDay } from '../../src/law/legal-day.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * Compares two folders.
 *
 * @returns the exit code: whether the later one has errors
 * @throws UsageError when there is nothing to compare with
 */
export async function showDifference({
  map,
  vorige,
}: {
  readonly map: string;
  readonly vorige?: string;
}): Promise<number> {
  if (vorige === undefined)
    throw new UsageError('`--format=verschil` zonder `--vorige PAD`: er is niets om mee te vergelijken');
  const canPrint = printCoverage();
  const [before, now] = [await readFolder(vorige, 'vorige'), await readFolder(map)].map((files) => {
    const loaded = loadList(files);
    // Each by itself: that it is the next edition of the other, a change of it is not.
    const diagnostics = check({ ...loaded, canPrint, today: legalDay(Date.now()) });
    const { refused, document } = loaded;
    return { document, refused, diagnostics, categories: document.categorieen.length };
  });
  if (!before || !now) return 2;
  process.stdout.write(
    renderDifference(madeChanges(before.document, now.document, now.refused), before, now),
  );
  return countBySeverity(now.diagnostics).error > 0 ? 1 : 0;
}

/** Says how a list differs from an earlier version: `npm run check -- --format=verschil`. */
import process from 'node:process';
import { check } from '../../src/check/check.ts';
import { madeChanges } from '../../src/check/editions.ts';
import { renderDifference } from '../../src/check/difference-text.ts';
import type { Checked } from '../../src/check/difference-text.ts';
import type { Extras } from '../../src/check/rule.ts';
import { countBySeverity } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Document } from '../../src/document/document.ts';
import { loadList } from '../../src/astro/load-list.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { extrasOf } from './extras.ts';

/** An edition, and what the check says of it: null where only what was published is left. */
interface Edition {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[] | null;
}

/**
 * Compares a list with another folder, or with its edition that was put down last.
 *
 * @returns the exit code: whether the list has errors
 * @throws UsageError when there is nothing to compare with
 */
export async function showDifference({
  map,
  vorige,
}: {
  readonly map: string;
  readonly vorige?: string;
}): Promise<number> {
  const files = await readFolder(map);
  const loaded = loadList(files);
  // Of two folders each by itself: a change is no next edition, so what is said of those would be no news of the change.
  const extras = await extrasOf(map, files, vorige === undefined ? loaded.editions : []);
  const before = vorige === undefined ? editionPutDown(extras.earlier) : await checkedFolder(vorige);
  const now = checked(loaded, extras);
  process.stdout.write(
    renderDifference(
      madeChanges(before.document, now.document, loaded.refused),
      counted(before),
      counted(now),
    ),
  );
  return countBySeverity(now.diagnostics).error > 0 ? 1 : 0;
}

async function checkedFolder(vorige: string): Promise<ReturnType<typeof checked>> {
  const files = await readFolder(vorige, 'vorige');
  return checked(loadList(files), await extrasOf(vorige, files, []));
}

function checked(loaded: Loaded, extras: Extras): Edition & { readonly diagnostics: readonly Diagnostic[] } {
  return { document: loaded.document, diagnostics: check({ ...loaded, ...extras }) };
}

function editionPutDown(document: Document | undefined): Edition {
  if (!document)
    throw new UsageError(
      '`--format=verschil` zonder `--vorige PAD`: er is niets om mee te vergelijken, want nog geen uitgave is vastgelegd met `npm run editie`',
    );
  return { document, diagnostics: null };
}

function counted<D extends Edition['diagnostics']>({
  document: { lijst, categorieen },
  diagnostics,
}: {
  readonly document: Document;
  readonly diagnostics: D;
}): Checked<D> {
  return { version: lijst.versie, categories: categorieen.length, diagnostics };
}

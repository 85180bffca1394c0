import { check } from '../../check/check.ts';
import { countBySeverity } from '../../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { printCoverage } from '../../print/chromium/coverage.ts';
import { load } from '../../source/load.ts';
import type { Loaded } from '../../source/load.ts';
import { readContent } from '../../source/read.ts';
import type { ContentFile } from '../../source/read.ts';

/** How the content stands after an edit. */
export interface Reading {
  readonly loaded: Loaded;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly ContentFile[];
}

/** One for all edits: the fonts stay what they are. */
const canPrint = printCoverage();

/** Reads and checks the content folder. */
export async function readAndCheck(folder: string): Promise<Reading> {
  const files = await readContent(folder);
  const loaded = load(files);
  return { loaded, diagnostics: check({ ...loaded, canPrint }), files };
}

/** Whether the pages can show this; with errors in it the last good content stays. */
export function isGood({ diagnostics }: Reading): boolean {
  return countBySeverity(diagnostics).error === 0;
}

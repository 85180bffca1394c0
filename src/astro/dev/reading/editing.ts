import { check } from '../../../check/check.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { printCoverage } from '../../../print/chromium/coverage.ts';
import { load } from '../../../source/load.ts';
import type { Loaded } from '../../../source/load.ts';
import type { ContentFile } from '../../../source/read.ts';

/** How the content stands. */
export interface Reading {
  readonly loaded: Loaded;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly ContentFile[];
}

/** One for all edits: the fonts stay what they are. */
const canPrint = printCoverage();

/** Takes files for content, and checks it. */
export function readAndCheck(files: readonly ContentFile[]): Reading {
  const loaded = load(files);
  return { loaded, diagnostics: check({ ...loaded, canPrint }), files };
}

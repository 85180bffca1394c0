import { check, errorsOf } from '../../../check/check.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { once } from '../../../export/once.ts';
import { printCoverage } from '../../../print/chromium/coverage.ts';
import { loadList } from '../../load-list.ts';
import type { Loaded } from '../../../source/load.ts';
import type { ContentFile } from '../../../source/read.ts';

/** How the content stands. */
export interface Reading {
  readonly loaded: Loaded;
  readonly files: readonly ContentFile[];
  /** What keeps it from being shown. */
  readonly errors: readonly Diagnostic[];
  /** All that is to be said of it; that takes longer, and no page waits for it. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** One for all edits: the fonts stay what they are. */
const canPrint = printCoverage();

/** Takes files for content, and checks it. */
export function readAndCheck(files: readonly ContentFile[]): Reading {
  const loaded = loadList(files);
  const context = { ...loaded, canPrint };
  return { loaded, files, errors: errorsOf(context), diagnostics: once(() => check(context)) };
}

import { check, errorsOf } from '../../../check/check.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { once } from '../../../export/once.ts';
import type { Loaded } from '../../../source/load.ts';
import type { ContentFile } from '../../../source/read.ts';
import type { LookOver } from '../../besides.ts';

/** How the content stands. */
export interface Reading {
  readonly loaded: Loaded;
  readonly files: readonly ContentFile[];
  /** What keeps it from being shown. */
  readonly errors: readonly Diagnostic[];
  /** All that is to be said of it; that takes longer, and no page waits for it. */
  readonly diagnostics: () => readonly Diagnostic[];
  /** What could not be looked at, and why. */
  readonly unread: readonly string[];
}

/** Takes files for content, and checks it. */
export function readAndCheck(files: readonly ContentFile[], over: LookOver): Reading {
  const { loaded, context, unread } = over(files);
  return { loaded, files, errors: errorsOf(context), diagnostics: once(() => check(context)), unread };
}

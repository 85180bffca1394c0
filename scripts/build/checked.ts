import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Loaded } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';

/** What the content is, and what its check said of it. */
export interface Checked {
  readonly loaded: Loaded;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly ContentFile[];
  /** Numbers of the categories, by file. */
  readonly categories: ReadonlyMap<string, string>;
}

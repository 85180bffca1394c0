import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ContentFile } from '../../src/source/read.ts';

/** What the check said of content, with what it takes to explain that. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly ContentFile[];
  /** Numbers of the categories, by file. */
  readonly categories: ReadonlyMap<string, string>;
}

/** The content has errors; nothing was built. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly judged: Judged;

  constructor(judged: Judged) {
    super('De inhoud bevat fouten.');
    this.judged = judged;
  }
}

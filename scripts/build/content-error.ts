import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ContentFile } from '../../src/source/read.ts';

/** The content has errors; nothing was built. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly ContentFile[];

  constructor(diagnostics: readonly Diagnostic[], files: readonly ContentFile[]) {
    super('De inhoud bevat fouten.');
    this.diagnostics = diagnostics;
    this.files = files;
  }
}

import type { Checked } from './checked.ts';

/** The content has errors; nothing was built. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly judged: Judged;

  constructor(judged: Judged) {
    super('De inhoud bevat fouten.');
    this.judged = judged;
  }
}

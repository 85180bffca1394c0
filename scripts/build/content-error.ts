import type { Checked } from './checked.ts';

/** The content has errors; nothing was built. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly checked: Omit<Checked, 'loaded'>;

  constructor(checked: Omit<Checked, 'loaded'>) {
    super('De inhoud bevat fouten.');
    this.checked = checked;
  }
}

import type { RootContent } from 'mdast';

/** A category as it is being brought in. */
export interface CategoryDraft {
  /** Its keys, as its file will have them. */
  readonly record: Record<string, unknown>;
  /** Its toelichting. */
  readonly body: RootContent[];
  /** Title of the process it stands under; null where the source names none. */
  readonly process: string | null;
  /** Where it begins in the source. */
  readonly place: string;
}

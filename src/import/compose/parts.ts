import type { RootContent } from 'mdast';
import type { CategoryDraft } from '../table/category-draft.ts';

/** A chapter as it is being brought in: a file with a title and its text. */
export interface ChapterDraft {
  readonly title: string;
  readonly body: readonly RootContent[];
  /** Categories stand under it. */
  readonly process: boolean;
}

/** A deel with its chapters. */
export interface PartDraft {
  readonly title: string;
  readonly body: readonly RootContent[];
  readonly chapters: readonly ChapterDraft[];
}

/** An image that a text shows, by the name under which its text calls it. */
export interface ImageDraft {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that comes out of files that are brought in, before it is put into files. */
export interface ImportParts {
  readonly title: string;
  readonly parts: readonly PartDraft[];
  readonly categories: readonly CategoryDraft[];
  /** Entries of registers by the name of the register. */
  readonly registers: Readonly<Record<string, readonly object[]>>;
  readonly images: readonly ImageDraft[];
}

import type { CategoryDraft } from '../table/category-draft.ts';
import type { ChapterDraft, PartDraft } from './parts.ts';

/** A chapter with the name that its file has, and by which categories point at it. */
export interface NamedChapter extends Omit<ChapterDraft, 'process'> {
  readonly name: string;
  /** What categories stand below, when they do. */
  readonly soort?: 'proces' | 'actor';
  /** What its file begins with, where that is not its place. */
  readonly number?: number;
}

/** A deel of which every chapter has a name. */
export interface NamedPart extends Omit<PartDraft, 'chapters'> {
  readonly chapters: readonly NamedChapter[];
}

/** Where a category stands: what its file says of that, and the folder in which it lies. */
export interface Place {
  readonly keys: object;
  readonly folder: string;
}

/** The delen of an import, in which every category has a chapter to stand under. */
export interface Arranged {
  readonly parts: readonly NamedPart[];
  readonly placeOf: (draft: CategoryDraft) => Place;
}

/** The folder of categories. */
export const categoryFolder = 'categorieen';

/** The delen, with one more for chapters that the text does not have. */
export function withChapters(given: readonly NamedPart[], added: readonly NamedChapter[]): NamedPart[] {
  return added.length === 0 ? [...given] : [...given, { title: 'Selectielijst', body: [], chapters: added }];
}

import { toSlug, UniqueNames } from '../names.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import type { ChapterDraft, ImportParts, PartDraft } from './parts.ts';

/** A chapter with the name that its file has, and by which categories point at it. */
type NamedChapter = ChapterDraft & { readonly name: string };

/** A deel of which every chapter has a name. */
export interface NamedPart extends Omit<PartDraft, 'chapters'> {
  readonly chapters: readonly NamedChapter[];
}

/** The delen of an import, in which every category has a process to stand under. */
interface Processed {
  readonly parts: readonly NamedPart[];
  readonly processOf: (draft: CategoryDraft) => string;
}

/** What a process is called of which the source has no name. */
const namelessProcess = 'Categorieën';
const partOfProcesses = 'Selectielijst';

/** Gives each process that categories name a chapter: the one with its title, or a new one in a deel of its own. */
export function withProcesses({ parts, categories }: ImportParts): Processed {
  const names = new UniqueNames();
  const byTitle = new Map<string, string>();
  const name = (chapter: ChapterDraft): NamedChapter => {
    const named = { ...chapter, name: names.take(toSlug(chapter.title)) };
    if (chapter.process && !byTitle.has(chapter.title)) byTitle.set(chapter.title, named.name);
    return named;
  };
  const given = parts.map((part) => ({ ...part, chapters: part.chapters.map(name) }));
  const titles = new Set(categories.map(titleOf).filter((title) => !byTitle.has(title)));
  const added = [...titles].map((title) => name({ title, body: [], process: true }));
  const last = added.length > 0 ? [{ title: partOfProcesses, body: [], chapters: added }] : [];
  return { parts: [...given, ...last], processOf: (draft) => byTitle.get(titleOf(draft)) ?? '' };
}

function titleOf({ process }: CategoryDraft): string {
  return process ?? namelessProcess;
}

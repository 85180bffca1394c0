import type { ListKind } from '../../document/list-kinds/list-kind.ts';
import { toSlug, UniqueNames } from '../../source/write/names.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import { categoryFolder, withChapters } from './arranged.ts';
import type { Arranged, NamedChapter } from './arranged.ts';
import type { ChapterDraft, ImportParts } from './parts.ts';

/** What a process is called of which the source has no name. */
const namelessProcess = 'Categorieën';

/** Gives each process that categories name a chapter: the one with its title, or a new one in a deel of its own. */
export function underProcesses({ parts, categories }: ImportParts, { hasGroupNumbers }: ListKind): Arranged {
  const names = new UniqueNames();
  const byTitle = new Map<string, string>();
  const named = ({ title, body, process }: ChapterDraft): NamedChapter => {
    const name = names.take(toSlug(title));
    if (process && !byTitle.has(title)) byTitle.set(title, name);
    const number = process && hasGroupNumbers ? numberOf(title, categories) : null;
    return {
      title,
      body,
      name,
      ...(process && { soort: 'proces' as const }),
      ...(number !== null && { number }),
    };
  };
  const given = parts.map((part) => ({ ...part, chapters: part.chapters.map(named) }));
  const titles = new Set(categories.map(titleOf).filter((title) => !byTitle.has(title)));
  const added = [...titles].map((title) => named({ title, body: [], process: true }));
  return {
    parts: withChapters(given, added),
    placeOf: (draft) => ({ keys: { proces: byTitle.get(titleOf(draft)) ?? '' }, folder: categoryFolder }),
  };
}

/** The number with which those of all categories below a chapter begin; null when there is none. */
function numberOf(title: string, categories: readonly CategoryDraft[]): number | null {
  const below = categories.filter((draft) => titleOf(draft) === title);
  const [first, ...others] = new Set(
    below.map(({ record }) => /^\d+(?=\.)/.exec(String(record.nummer))?.[0]),
  );
  return first === undefined || others.length > 0 ? null : Number(first);
}

/** The chapters of a document that has no categories; what there is of those stands below nothing. */
export function underNothing({ parts }: ImportParts): Arranged {
  const names = new UniqueNames();
  const named = ({ title, body }: ChapterDraft): NamedChapter => ({
    title,
    body,
    name: names.take(toSlug(title)),
  });
  return {
    parts: parts.map((part) => ({ ...part, chapters: part.chapters.map(named) })),
    placeOf: () => ({ keys: {}, folder: categoryFolder }),
  };
}

function titleOf({ process }: CategoryDraft): string {
  return process ?? namelessProcess;
}

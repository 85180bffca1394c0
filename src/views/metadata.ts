import type { Category, Document, Section } from '../document/document.ts';
import { valuesOf } from '../document/kinds.ts';
import { headingText, isGroup } from '../document/queries.ts';
import type { FacetName } from '../search/browser/state.ts';

/** What the search index is told about a page. */
export interface SearchMetadata {
  readonly filters: readonly { readonly name: FacetName; readonly value: string }[];
  readonly meta: readonly { readonly name: 'titel' | 'label' | 'pagina'; readonly value: string }[];
}

function metaOf(titel: string, label: string | null, page: number | undefined): SearchMetadata['meta'] {
  return [
    { name: 'titel', value: titel },
    ...(label === null ? [] : [{ name: 'label', value: label } as const]),
    ...(page === undefined ? [] : [{ name: 'pagina', value: String(page) } as const]),
  ];
}

/** Search data of a chapter, or of a deel with text of its own. */
export function chapterMetadata(
  deel: Section,
  chapter: Section,
  label: string | null,
  page: number | undefined,
): SearchMetadata {
  const process = isGroup(chapter) ? [{ name: 'proces', value: headingText(chapter) } as const] : [];
  return {
    filters: [{ name: 'deel', value: deel.titleText }, ...process],
    meta: metaOf(chapter.titleText, label, page),
  };
}

/** Search data of a category. */
export function categoryMetadata(
  category: Category,
  { delen }: Document,
  label: string,
  page: number | undefined,
): SearchMetadata {
  const deel = delen.find(({ children }) => children.some(({ id }) => id === category.processId));
  const process = deel?.children.find(({ id }) => id === category.processId);
  return {
    filters: [
      ...(deel ? [{ name: 'deel', value: deel.titleText } as const] : []),
      ...(process ? [{ name: 'proces', value: headingText(process) } as const] : []),
      ...valuesOf(category).map((value) => ({ name: 'waardering', value }) as const),
    ],
    meta: metaOf(category.titel, label, page),
  };
}

import type { Category, Document, Section } from '../document/document.ts';
import { valuesOf } from '../document/kinds.ts';
import { headingText, isGroup } from '../document/queries.ts';
import { ownFields } from '../document/own-fields.ts';
import type { OwnField } from '../document/own-fields.ts';
import type { OwnFacet } from '../search/browser/state.ts';

/** What the search index is told about a page. */
export interface SearchMetadata {
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  readonly meta: readonly { readonly name: 'titel' | 'label' | 'pagina'; readonly value: string }[];
}

/** The filters of the search for fields of the list's own: those whose values can be chosen from. */
export function ownFacets(document: Document): OwnFacet[] {
  return choosable(document).map(({ name, label }) => ({ name, label }));
}

function choosable(document: Document): OwnField[] {
  return ownFields(document).filter(({ facet }) => facet !== null);
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
  const process = isGroup(chapter) ? [{ name: 'proces', value: headingText(chapter) }] : [];
  return {
    filters: [{ name: 'deel', value: deel.titleText }, ...process],
    meta: metaOf(chapter.titleText, label, page),
  };
}

/** Search data of a category. */
export function categoryMetadata(
  category: Category,
  document: Document,
  label: string,
  page: number | undefined,
): SearchMetadata {
  const deel = document.delen.find(({ children }) => children.some(({ id }) => id === category.processId));
  const process = deel?.children.find(({ id }) => id === category.processId);
  return {
    filters: [
      ...(deel ? [{ name: 'deel', value: deel.titleText }] : []),
      ...(process ? [{ name: 'proces', value: headingText(process) }] : []),
      ...valuesOf(category).map((value) => ({ name: 'waardering', value })),
      ...choosable(document).flatMap(({ name, valuesOf: own }) =>
        own(category).map((value) => ({ name, value })),
      ),
    ],
    meta: metaOf(category.titel, label, page),
  };
}

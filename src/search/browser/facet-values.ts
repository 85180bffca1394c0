import type { Category, Document, Section } from '../../document/document.ts';
import { valuesOf } from '../../document/kinds.ts';
import { headingText, isGroup } from '../../document/queries.ts';
import type { FacetName } from './state.ts';

/** By what something that is found can be filtered: values by the name of their filter. */
export type FacetValues = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What can be chosen for a chapter and all that stands in it. */
export function facetsOfChapter(deel: Section, chapter: Section): FacetValues {
  return {
    deel: [deel.titleText],
    ...(isGroup(chapter) ? { proces: [headingText(chapter)] } : {}),
  };
}

/** What can be chosen for a category. */
export function facetsOfCategory(category: Category, { delen }: Pick<Document, 'delen'>): FacetValues {
  const deel = delen.find(({ children }) => children.some(({ id }) => id === category.processId));
  const process = deel?.children.find(({ id }) => id === category.processId);
  return {
    ...(deel && process ? facetsOfChapter(deel, process) : {}),
    waardering: valuesOf(category),
  };
}

/** Every value that something in the list has, in the order of the list. */
export function allFacetValues(document: Document): Record<FacetName, readonly string[]> {
  const all: FacetValues[] = [
    ...document.delen.flatMap((deel) =>
      [deel, ...deel.children].map((chapter) => facetsOfChapter(deel, chapter)),
    ),
    ...document.categorieen.map((category) => facetsOfCategory(category, document)),
  ];
  const valuesIn = (name: FacetName): string[] => [...new Set(all.flatMap((values) => values[name] ?? []))];
  return { deel: valuesIn('deel'), proces: valuesIn('proces'), waardering: valuesIn('waardering').sort() };
}

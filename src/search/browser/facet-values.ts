import type { Category, Document, Section } from '../../document/document.ts';
import { valuesOf } from '../../document/kinds.ts';
import { ownFields } from '../../document/own-fields.ts';
import { headingText, isGroup } from '../../document/queries.ts';
import type { StringKey } from '../../i18n/schema.ts';
import type { Translate } from '../../i18n/translate.ts';

/** By what something that is found can be filtered: values by the name of their filter. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** A filter of the search, with all that can be chosen. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

interface FacetWords {
  readonly label: StringKey;
  /** Values that are codes, in words; what is not here is shown as it stands. */
  readonly values?: Readonly<Record<string, StringKey>>;
}

/** The filters that every list has, in the order in which they are shown. */
const listed = {
  deel: { label: 'zoeken.filter.deel' },
  proces: { label: 'zoeken.filter.proces' },
  waardering: {
    label: 'zoeken.filter.waardering',
    values: { B: 'waardering.B', V: 'waardering.V', N: 'waardering.N' },
  },
} as const satisfies Readonly<Record<string, FacetWords>>;

/** What can be chosen for a chapter and all that stands in it. */
export function facetsOfChapter(deel: Section, chapter: Section): FacetValues {
  return {
    deel: [deel.titleText],
    ...(isGroup(chapter) ? { proces: [headingText(chapter)] } : {}),
  };
}

/** What can be chosen for a category: fields of the list’s own as far as their values can be chosen from. */
export function facetsOfCategory(category: Category, document: Document): FacetValues {
  const deel = document.delen.find(({ children }) => children.some(({ id }) => id === category.processId));
  const process = deel?.children.find(({ id }) => id === category.processId);
  const own = ownFields(document).filter(({ facet }) => facet !== null);
  return {
    ...(deel && process ? facetsOfChapter(deel, process) : {}),
    waardering: valuesOf(category),
    ...Object.fromEntries(own.map((field) => [field.name, field.valuesOf(category)])),
  };
}

/** The filters of a list in their order: those of every list, then its own. One value selects nothing, and makes none. */
export function facetsOf(document: Document, t: Translate): Facet[] {
  const all: FacetValues[] = [
    ...document.delen.flatMap((deel) =>
      [deel, ...deel.children].map((chapter) => facetsOfChapter(deel, chapter)),
    ),
    ...document.categorieen.map((category) => facetsOfCategory(category, document)),
  ];
  const valuesIn = (name: string): string[] => [...new Set(all.flatMap((values) => values[name] ?? []))];
  const ofEveryList = Object.entries<FacetWords>(listed).map(([name, { label, values = {} }]) => ({
    name,
    label: t(label),
    choices: (name === 'waardering' ? valuesIn(name).sort() : valuesIn(name)).map((value) => {
      const code = values[value];
      return { value, words: code === undefined ? value : `${t(code)} (${value})` };
    }),
  }));
  const own = ownFields(document).map(({ name, label, facet }) => ({
    name,
    label,
    choices: (facet ?? []).map((value) => ({ value, words: value })),
  }));
  return [...ofEveryList, ...own].filter(({ choices }) => choices.length > 1);
}

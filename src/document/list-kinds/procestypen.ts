import { askedOfRetentionList, list } from './list-kind.ts';
import type { ListKind } from './list-kind.ts';

/** The list of municipalities of the VNG, and lists in its form: outcomes below types of process. */
export const procestypen: ListKind = {
  help: 'Resultaten per procestype, zoals de selectielijst gemeenten van de VNG.',
  nouns: {
    eenheid: { one: 'resultaat', many: 'resultaten', article: 'het' },
    groep: { one: 'procestype', many: 'procestypen', article: 'het' },
    stuk: list,
  },
  unit: 'resultaat',
  arrangedBy: 'proces',
  hasArticles: false,
  isCounted: true,
  hasGroupNumbers: true,
  askedOfList: askedOfRetentionList,
  askedOfCategory: [['titel']],
  // Process types cut across tasks, an outcome has an analysis where others have a basis, and each body has a filing
  // structure of its own.
  without: ['SL02', 'SL09', 'SL28'],
};

import { askedOfRetentionList, list } from './list-kind.ts';
import type { ListKind } from './list-kind.ts';

/** A generic list, as bodies of the State make them since 2010. */
export const processen: ListKind = {
  help: 'Een generieke selectielijst: categorieën per proces, met waardering, grondslag en criteria.',
  nouns: {
    eenheid: { one: 'categorie', many: 'categorieën', article: 'de' },
    groep: { one: 'proces', many: 'processen', article: 'het' },
    stuk: list,
  },
  unit: 'werkproces',
  arrangedBy: 'proces',
  hasArticles: false,
  isCounted: true,
  hasGroupNumbers: false,
  askedOfList: askedOfRetentionList,
  askedOfCategory: [['titel']],
  without: [],
};

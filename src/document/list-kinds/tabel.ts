import { askedOfRetentionList, list } from './list-kind.ts';
import type { ListKind } from './list-kind.ts';

/** An older list, of provinces and water boards: numbers with a description of records and a term. */
export const tabel: ListKind = {
  help: 'Een oudere lijst in tabelvorm: een nummer, een omschrijving van archiefbescheiden en een termijn.',
  nouns: {
    eenheid: { one: 'categorie', many: 'categorieën', article: 'de' },
    groep: { one: 'rubriek', many: 'rubrieken', article: 'de' },
    stuk: list,
  },
  unit: 'categorie',
  arrangedBy: 'proces',
  hasArticles: false,
  isCounted: false,
  hasGroupNumbers: false,
  askedOfList: askedOfRetentionList,
  // What is described in a few words may be called by them.
  askedOfCategory: [['omschrijving', 'titel']],
  // Such tables give neither tasks nor criteria nor a basis.
  without: ['SL02', 'SL09', 'SL14', 'SL28'],
};

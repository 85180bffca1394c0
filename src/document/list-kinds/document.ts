import texts from '../../i18n/nl-document.json' with { type: 'json' };
import type { ListKind } from './list-kind.ts';

/** A draft of something else that is laid open: a policy paper, a by-law. */
export const document: ListKind = {
  help: 'Geen selectielijst maar een ander stuk dat ter inzage ligt: hoofdstukken of artikelen, zonder categorieën.',
  nouns: {
    eenheid: { one: 'onderdeel', many: 'onderdelen', article: 'het' },
    groep: { one: 'hoofdstuk', many: 'hoofdstukken', article: 'het' },
    stuk: { one: 'document', many: 'documenten', article: 'het' },
  },
  texts,
  unit: 'categorie',
  arrangedBy: null,
  hasArticles: true,
  isCounted: false,
  hasGroupNumbers: false,
  askedOfList: [],
  askedOfCategory: [],
  // All that the Archiefbesluit asks of a list, and all that is said of categories.
  without: [
    ...[
      'SL02',
      'SL03',
      'SL04',
      'SL05',
      'SL06',
      'SL07',
      'SL08',
      'SL09',
      'SL10',
      'SL11',
      'SL12',
      'SL13',
      'SL14',
    ],
    ...[
      'SL15',
      'SL16',
      'SL17',
      'SL18',
      'SL19',
      'SL20',
      'SL21',
      'SL22',
      'SL23',
      'SL24',
      'SL25',
      'SL26',
      'SL27',
    ],
    ...['SL28', 'SL35', 'SL36', 'SL37', 'SL38', 'SL39', 'SL53', 'SL55', 'SL56', 'SL57'],
  ],
};

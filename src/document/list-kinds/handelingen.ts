import { askedOfRetentionList, list } from './list-kind.ts';
import type { ListKind } from './list-kind.ts';

/**
 * A basisselectiedocument: acts that an institutional report has numbered, valued for each actor. The same number
 * stands below every actor that performs the act.
 */
export const handelingen: ListKind = {
  help: 'Een basisselectiedocument (BSD): handelingen per actor, met de nummers van het rapport institutioneel onderzoek.',
  nouns: {
    eenheid: { one: 'handeling', many: 'handelingen', article: 'de' },
    groep: { one: 'actor', many: 'actoren', article: 'de' },
    stuk: list,
  },
  unit: 'handeling',
  arrangedBy: 'actoren',
  hasArticles: false,
  isCounted: false,
  hasGroupNumbers: false,
  askedOfList: askedOfRetentionList,
  // The act itself is a sentence; few lists give it a name as well.
  askedOfCategory: [['omschrijving', 'titel'], ['periode']],
  // Acts are the tasks in detail, such lists follow the report and not a filing structure, and each actor has an order
  // and valuations of its own.
  without: ['SL02', 'SL09', 'SL13', 'SL26'],
};

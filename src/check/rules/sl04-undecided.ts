import { category, laidOpen } from '../examples/stages.ts';
import { archiefbesluit, practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const texts = {
  found: 'waardering `N` (nader te bepalen)',
  expected: '`B` of `V`',
  repair: 'Beslis vóór de terinzagelegging of de archiefbescheiden blijven bewaard.',
};

export const undecided: Rule = {
  code: 'SL04',
  title: 'Waardering die nog moet worden bepaald',
  help: 'N betekent dat de waardering nog niet vaststaat. In een concept mag dat. Wie een ontwerp leest dat ter inzage ligt, moet kunnen zien wat er met de archiefbescheiden gebeurt.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [
    archiefbesluit({ artikel: '5', lid: 1, onder: 'c' }),
    practice('MDTO, begrippenlijst Waarderingen', 'https://www.nationaalarchief.nl/archiveren/mdto'),
  ],
  *check(context) {
    for (const category of liveCategories(context)) {
      for (const [index, { waarde }] of category.waarderingen.entries())
        if (waarde === 'N')
          yield { place: inCategory(context, category, 'waarderingen', index, 'waarde'), ...texts };
    }
  },
  examples: [
    {
      naam: 'nader te bepalen in een ontwerp dat ter inzage ligt',
      files: { ...laidOpen(), ...category('1.2', 'waarderingen: [{ ‸waarde: N }]') },
      expect: [texts],
    },
    { naam: 'nader te bepalen in een concept', files: category('1.2', 'waarderingen: [N]'), expect: [] },
  ],
};

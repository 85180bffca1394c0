import { laidOpen } from '../examples/stages.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { chaptersRefused, hasText, inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const texts = {
  found: 'een lijst zonder verantwoording van de waarderingen',
  expected: 'een stuk met `soort: verantwoording`, met tekst',
  repair: 'Schrijf hoe de belangen zijn gewogen, en zet bij dat stuk `soort: verantwoording`.',
};

export const account: Rule = {
  code: 'SL05',
  title: 'Verantwoording ontbreekt',
  help: 'De toelichting bij de lijst legt uit hoe de belangen van de organisatie, van andere organen, van recht- en bewijszoekenden en van historisch onderzoek tegen elkaar zijn afgewogen.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [archiefbesluit({ artikel: '2', lid: 1 }), archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 1°' })],
  *check(context) {
    if (chaptersRefused(context) || hasText(context, 'verantwoording')) return;
    yield { place: inList(context, 'status'), ...texts };
  },
  examples: [
    {
      naam: 'een ontwerp zonder verantwoording',
      files: {
        ...laidOpen('‸status: ter-inzage'),
        'hoofdstukken/1-toelichting/3-verantwoording.md': null,
      },
      expect: [texts],
    },
    { naam: 'een ontwerp met verantwoording', files: laidOpen(), expect: [] },
  ],
};

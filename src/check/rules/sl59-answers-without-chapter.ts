import { allSections } from '../../document/queries.ts';
import { withViews } from '../examples/views.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { chaptersRefused } from '../places.ts';
import type { Rule } from '../rule.ts';

const texts = {
  found: 'zienswijzen met antwoorden, en geen stuk dat ze toont',
  expected: 'een stuk met `overzicht: zienswijzen`',
  repair:
    'Maak een bijlage, zoals `hoofdstukken/3-bijlagen/9-nota-van-beantwoording.md`, met `titel: Nota van beantwoording`, `soort: bijlage` en `overzicht: zienswijzen`; met `:gegeven[beantwoording]` staat het aantal in de tekst.',
};

export const answersWithoutChapter: Rule = {
  code: 'SL59',
  title: 'Nota van beantwoording zonder plaats',
  help: 'De antwoorden staan in een stuk van de lijst, zodat zij een adres en een pagina hebben en elke passage ernaar kan verwijzen.',
  severity: 'error',
  basis: [archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 3°' })],
  *check(context) {
    const { zienswijzen, delen } = context.document;
    const [first] = zienswijzen;
    if (first === undefined || chaptersRefused(context)) return;
    if ([...allSections(delen)].some(({ overzicht }) => overzicht === 'zienswijzen')) return;
    yield { place: first.source, ...texts };
  },
  examples: [
    {
      naam: 'een antwoord dat nergens wordt getoond',
      files: {
        ...withViews(),
        'hoofdstukken/3-bijlagen/1-nota.md': null,
        'zienswijzen/0001.md': `‸${withViews()['zienswijzen/0001.md'] ?? ''}`,
      },
      expect: [texts],
    },
    { naam: 'een bijlage die de antwoorden toont', files: withViews(), expect: [] },
  ],
};

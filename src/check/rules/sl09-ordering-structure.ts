import { chapter } from '../examples/base.ts';
import { laidOpen } from '../examples/stages.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { chaptersRefused, hasText, inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const texts = {
  found: 'een lijst zonder ordeningsstructuur',
  expected: '`ordeningsstructuur` in `lijst.yaml`, of een stuk met `soort: ordeningsstructuur`',
  repair: 'Beschrijf hoe het archief is geordend en hoe de categorieën daarop aansluiten.',
};

export const orderingStructure: Rule = {
  code: 'SL09',
  title: 'Ordeningsstructuur ontbreekt',
  help: 'De lijst sluit aan op de manier waarop de archiefbescheiden zijn geordend. Alleen dan is van een dossier te zeggen onder welke categorie het valt.',
  severity: [{ from: 'ter-inzage', severity: 'warning' }],
  basis: [archiefbesluit({ artikel: '5', lid: 2 })],
  *check(context) {
    if (context.document.lijst.ordeningsstructuur || chaptersRefused(context)) return;
    if (!hasText(context, 'ordeningsstructuur')) yield { place: inList(context, 'status'), ...texts };
  },
  examples: [
    {
      naam: 'een ontwerp zonder ordeningsstructuur',
      files: laidOpen('ordeningsstructuur', '‸status: ter-inzage'),
      expect: [texts],
    },
    {
      naam: 'een ontwerp dat er een hoofdstuk over heeft',
      files: {
        ...laidOpen('ordeningsstructuur'),
        'hoofdstukken/1-toelichting/6-ordening.md': chapter(
          'Ordening',
          'Naar zaak.',
          'soort: ordeningsstructuur',
        ),
      },
      expect: [],
    },
  ],
};

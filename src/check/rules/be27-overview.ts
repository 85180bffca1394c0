import type { Place } from '../../diagnostics/diagnostic.ts';
import { allSections } from '../../document/queries.ts';
import { chapter } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const twice = {
  expected: 'elk register op één plaats',
  repair: 'Haal `overzicht` bij een van beide weg.',
  related: 'hier wordt het voor het eerst afgedrukt',
};
const tooDeep = {
  found: '`overzicht: categorieen` bij een paragraaf',
  expected: '`overzicht: categorieen` bij een deel of een hoofdstuk',
  repair: 'Zet `overzicht` bij het hoofdstuk erboven, of maak van dit stuk een hoofdstuk.',
};

export const overview: Rule = {
  code: 'BE27',
  title: 'Overzicht op een verkeerde plaats',
  help: 'Met `overzicht` drukt een stuk een register af, of een lijst uit `lijst.yaml`. Onderdelen daarvan hebben één adres: staat een register er twee keer, dan gaan verwijzingen naar het eerste. Alleen het overzicht van de categorieën mag vaker voorkomen; het is breed en hoort bij een deel of een hoofdstuk.',
  severity: 'error',
  *check({ document, locate, refused }) {
    const printed = new Map<string, Place>();
    for (const { overzicht, level, source } of allSections(document.delen)) {
      if (overzicht === null || refused.has(source.file)) continue;
      const place = locate(source, ['overzicht']);
      const first = printed.get(overzicht);
      if (overzicht === 'categorieen' && level > 1) {
        yield { place, ...tooDeep };
      } else if (overzicht !== 'categorieen' && first) {
        const related = { ...first, message: twice.related };
        yield { place, found: `\`overzicht: ${overzicht}\`, een tweede keer`, ...twice, related };
      } else printed.set(overzicht, place);
    }
  },
  examples: [
    {
      naam: 'een register dat twee keer wordt afgedrukt',
      files: {
        'hoofdstukken/1-toelichting/2-bronnen.md': chapter('Bronnen', 'Tekst.', '†overzicht: bronnen'),
        ...annexes('soort: bijlage\n‸overzicht: bronnen'),
      },
      expect: [{ found: '`overzicht: bronnen`, een tweede keer', ...twice }],
    },
    {
      naam: 'begrippen die twee keer worden afgedrukt',
      files: {
        'hoofdstukken/1-toelichting/2-begrippen.md': chapter('Begrippen', 'Tekst.', '†overzicht: begrippen'),
        ...annexes('soort: bijlage\n‸overzicht: begrippen'),
      },
      expect: [{ found: '`overzicht: begrippen`, een tweede keer', ...twice }],
    },
    {
      naam: 'alle categorieën bij een paragraaf',
      files: {
        'hoofdstukken/1-toelichting/2-context/index.md': chapter('Context', 'Tekst.'),
        'hoofdstukken/1-toelichting/2-context/1-lijst.md': chapter('Lijst', '', '‸overzicht: categorieen'),
      },
      expect: [tooDeep],
    },
    {
      naam: 'criteria die in een hoofdstuk en in een paragraaf worden afgedrukt',
      files: {
        'hoofdstukken/1-toelichting/2-context/index.md': chapter('Context', 'Tekst.'),
        'hoofdstukken/1-toelichting/2-context/1-criteria.md': chapter(
          'Criteria',
          '',
          '†overzicht: selectiecriteria',
        ),
        'hoofdstukken/1-toelichting/3-criteria.md': chapter(
          'Nogmaals',
          'Tekst.',
          '‸overzicht: selectiecriteria',
        ),
      },
      expect: [{ found: '`overzicht: selectiecriteria`, een tweede keer', ...twice }],
    },
    {
      naam: 'een register en criteria bij een paragraaf',
      files: {
        'hoofdstukken/1-toelichting/2-context/index.md': chapter('Context', 'Tekst.'),
        'hoofdstukken/1-toelichting/2-context/1-bronnen.md': chapter('Bronnen', '', 'overzicht: bronnen'),
        'hoofdstukken/1-toelichting/2-context/2-criteria.md': chapter(
          'Criteria',
          'Zo is gekozen.',
          'overzicht: selectiecriteria',
        ),
      },
      expect: [],
    },
    {
      naam: 'twee keer de categorieën, en verschillende registers',
      files: {
        'hoofdstukken/1-toelichting/2-begrippen.md': chapter('Begrippen', '', 'overzicht: begrippen'),
        'hoofdstukken/1-toelichting/3-categorieen.md': chapter('Categorieën', '', 'overzicht: categorieen'),
        'hoofdstukken/2-lijst/2-overzicht.md': chapter('Overzicht', '', 'overzicht: categorieen'),
        ...annexes('soort: bijlage\noverzicht: bronnen'),
      },
      expect: [],
    },
  ],
};

/** Annexes after the base, of which one with these keys. */
function annexes(keys: string): Record<string, string> {
  return {
    'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Registers.', 'soort: bijlagen'),
    'hoofdstukken/3-bijlagen/1-register.md': chapter('Register', 'Tekst.', keys),
  };
}
